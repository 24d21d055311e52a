import type { OnModuleDestroy } from '@nestjs/common';
import { AppError, type Events } from '@seoforge/kernel';
import type { Dispatcher } from 'undici';

import { headersFrom } from './answer/headers-from';
import { ACCEPTED_COMPRESSIONS, readBody } from './answer/read-body';
import type { BoundedBytes } from './answer/read-bytes';
import { connectChecked, type ConnectOptions } from './connection/connect-checked';
import { ConnectionPool, type PoolLimits } from './connection/connection-pool';
import { fetchFailure, isConnectionLost, type Stage } from './fetch-failure';
import { firstHop, nextHop, redirectOf, type Hop } from './hop';
import { badAnswer, tooManyRedirects } from './http-fetch.errors';
import type { Target } from './target/target-policy';
import { WebFetch, type WebAnswer, type WebRedirect, type WebRequest } from './web-fetch';

const MAX_REDIRECTS = 10;
const REFUSALS: ReadonlySet<string> = new Set(['fetch.forbidden_target', 'fetch.invalid_url']);
const NOTHING: BoundedBytes = { bytes: new Uint8Array(), truncated: false };

export interface UndiciWebFetchOptions extends ConnectOptions, PoolLimits {
  readonly userAgent: string;
  /** Told of every address that is refused. */
  readonly events?: Pick<Events, 'publish'>;
}

/** What one hop was answered. */
interface Exchange extends BoundedBytes, Pick<WebAnswer, 'status' | 'headers' | 'address'> {}

/** Reads no proxy from the environment, keeps no cookies, follows redirects itself. */
export class UndiciWebFetch extends WebFetch implements OnModuleDestroy {
  readonly #pool: ConnectionPool;

  constructor(private readonly options: UndiciWebFetchOptions) {
    super();
    this.#pool = new ConnectionPool(options, (target, ending) => connectChecked(target, options, ending));
  }

  async fetch(request: WebRequest): Promise<WebAnswer> {
    try {
      return await this.#fetch(request);
    } catch (error) {
      if (error instanceof AppError && REFUSALS.has(error.code)) this.#announce(error.code);
      throw error;
    }
  }

  async #fetch(request: WebRequest): Promise<WebAnswer> {
    const startedAt = performance.now();
    const deadline = AbortSignal.timeout(request.timeoutMs);
    const signal = request.signal === undefined ? deadline : AbortSignal.any([deadline, request.signal]);
    const maxRedirects = Math.min(request.maxRedirects, MAX_REDIRECTS);
    const redirects: WebRedirect[] = [];
    let hop = firstHop(this.options.policy.targetOf(request.url), request);
    for (;;) {
      const { url } = hop.target;
      const { status, headers, bytes, truncated, address } = await this.#exchange(hop, request, signal);
      const location = redirectOf(status, headers);
      const next = location === undefined ? undefined : this.#redirectTarget(location, url);
      if (next === undefined || !(await (request.mayFollow?.(next.url.href) ?? true))) {
        const durationMs = performance.now() - startedAt;
        return { url: url.href, redirects, status, headers, body: bytes, truncated, durationMs, address };
      }
      if (redirects.length >= maxRedirects) throw tooManyRedirects(maxRedirects);
      redirects.push({ url: url.href, status, location: next.url.href });
      hop = nextHop(hop, status, next);
    }
  }

  /** Closes idle connections, also when Nest ends. */
  onModuleDestroy(): void {
    this.#pool.close();
  }

  /** Without the address: it may be a stranger's, or a secret. */
  #announce(code: string): void {
    this.options.events?.publish({ name: 'fetch.refused', level: 'info', facts: { code } });
  }

  #redirectTarget(location: string, base: URL): Target {
    try {
      return this.options.policy.targetOf(location, base);
    } catch (error) {
      const isNoUrl = error instanceof AppError && error.code === 'fetch.invalid_url';
      throw isNoUrl ? badAnswer('it redirects to something that is no web address', error) : error;
    }
  }

  /** A kept connection may have been closed by the server just now: then a request that changes nothing is sent once more. */
  async #exchange(hop: Hop, request: WebRequest, signal: AbortSignal): Promise<Exchange> {
    for (;;) {
      const { connection, end } = await this.#lease(hop, request, signal);
      const wasUsed = connection.isUsed;
      let stage: Stage = 'before the answer';
      try {
        const answer = await connection.client.request(this.#dispatchOptions(hop, signal));
        stage = 'within the answer';
        const exchange = await readExchange(answer, hop, connection.address, request.maxBytes);
        end(!exchange.truncated && redirectOf(exchange.status, exchange.headers) === undefined);
        return exchange;
      } catch (error) {
        end(false);
        request.signal?.throwIfAborted();
        const mayTryAgain = wasUsed && stage === 'before the answer' && hop.method !== 'POST';
        if (!mayTryAgain || !isConnectionLost(error)) throw fetchFailure(error, stage);
      }
    }
  }

  async #lease(hop: Hop, request: WebRequest, signal: AbortSignal): ReturnType<ConnectionPool['lease']> {
    try {
      return await this.#pool.lease(hop.target, signal);
    } catch (error) {
      request.signal?.throwIfAborted();
      throw fetchFailure(error, 'before the answer');
    }
  }

  #dispatchOptions({ target, method, headers, body }: Hop, signal: AbortSignal): Dispatcher.RequestOptions {
    return {
      path: `${target.url.pathname}${target.url.search}`,
      method,
      headers: { 'user-agent': this.options.userAgent, ...headers, 'accept-encoding': ACCEPTED_COMPRESSIONS },
      body: body ?? null,
      signal,
      responseHeaders: 'raw',
    };
  }
}

async function readExchange(
  answer: Dispatcher.ResponseData,
  { method }: Hop,
  address: string,
  maxBytes: number,
): Promise<Exchange> {
  const status = answer.statusCode;
  // Asked for in raw form; the type names the parsed one alone.
  const headers = headersFrom(answer.headers as unknown as readonly string[]);
  const isRedirect = redirectOf(status, headers) !== undefined;
  if (isRedirect) answer.body.on('error', () => undefined).destroy();
  const hasBody = !isRedirect && method !== 'HEAD';
  const { bytes, truncated } = hasBody
    ? await readBody(answer.body, headers.get('content-encoding') ?? [], maxBytes)
    : NOTHING;
  if (!isRedirect && !hasBody) await answer.body.dump();
  return { status, headers, bytes, truncated, address };
}
