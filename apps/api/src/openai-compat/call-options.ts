import type { IncomingHttpHeaders } from 'node:http';

import type { CallContext } from '@seoforge/ai-providers';
import type { MicroUsd } from '@seoforge/kernel';

import type { BodyReader, TextLimits } from './body-reader';

export const MAX_COST_HEADER = 'X-SEOForge-Max-Cost-Micro-USD';
const MAX_COST_HEADER_IN_NODE = MAX_COST_HEADER.toLowerCase();

const MODEL: TextLimits = {
  minLength: 1,
  maxLength: 200,
  pattern: { expression: /^[\x21-\x7e]+$/, message: 'must be a model as provider/model, or the name of a route' },
};
const MAXIMUM_FALLBACKS = 4;
/** A thousand dollars. */
const MAXIMUM_COST: MicroUsd = 1_000_000_000;

/** What a caller says about models, money and the cache, beside what OpenAI's API knows. */
export type CallOptions = Pick<CallContext, 'cache' | 'maxCostMicroUsd'> & { readonly models: readonly string[] };

export function readCallOptions(body: BodyReader, headers: IncomingHttpHeaders): CallOptions {
  const maxCostMicroUsd = readMaxCost(body, headers);
  return {
    models: readModels(body),
    ...(maxCostMicroUsd === undefined ? {} : { maxCostMicroUsd }),
    ...(bypassesCache(body, headers) ? { cache: 'bypass' } : {}),
  };
}

function readModels(body: BodyReader): string[] {
  const fallbacks = body.list('fallbacks', { minimum: 0, maximum: MAXIMUM_FALLBACKS }) ?? [];
  return [
    body.textAt('/model', body.member('model'), MODEL),
    ...fallbacks.map((fallback, index) => body.textAt(`/fallbacks/${index}`, fallback, MODEL)),
  ].flatMap((model) => model ?? []);
}

/** The lower limit where body and header name one each. */
function readMaxCost(body: BodyReader, headers: IncomingHttpHeaders): MicroUsd | undefined {
  const limits = [body.integer('max_cost_micro_usd', { minimum: 0, maximum: MAXIMUM_COST })];
  const header = headers[MAX_COST_HEADER_IN_NODE];
  if (typeof header === 'string') {
    const limit = /^\d{1,10}$/.test(header) ? Number(header) : Infinity;
    if (limit <= MAXIMUM_COST) limits.push(limit);
    else body.fault(MAX_COST_HEADER, `must be a whole number from 0 to ${MAXIMUM_COST}`);
  }
  const given = limits.filter((limit) => limit !== undefined);
  return given.length > 0 ? Math.min(...given) : undefined;
}

function bypassesCache(body: BodyReader, headers: IncomingHttpHeaders): boolean {
  return body.boolean('cache') === false || /\bno-(?:cache|store)\b/i.test(headers['cache-control'] ?? '');
}
