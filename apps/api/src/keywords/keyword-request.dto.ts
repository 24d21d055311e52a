import type { KeywordOrigin, KeywordRequest } from '@seoforge/keywords';

import { CostLimitField } from '../articles/cost-limit.field';
import { RouteField } from '../articles/route.field';
import { requestInvalid } from '../http/errors/request-invalid';
import { BooleanField, IntegerField, TextField } from '../http/fields';
import { KEYPHRASE, LOCALE, WEB_ADDRESS } from '../http/fields/patterns';

const DEFAULT_LIMIT = 50;
const COUNTRY = { expression: /^[A-Za-z]{2}$/, message: 'must be a country code of two letters such as TH' };

/** What to find phrases for: exactly one of `seed`, `url` and `fromPosts`. */
export class FindKeywordsRequest {
  @TextField({
    description: 'A phrase to begin with.',
    minLength: 1,
    maxLength: 200,
    pattern: KEYPHRASE,
    optional: true,
    example: 'green tea',
  })
  seed?: string;

  @TextField({
    description: 'A page of the public web whose themes to take up.',
    maxLength: 2_000,
    pattern: WEB_ADDRESS,
    optional: true,
  })
  url?: string;

  @BooleanField({ description: 'True to take up the themes of the posts that the site has indexed.', optional: true })
  fromPosts?: boolean;

  @TextField({
    description:
      'Language of the phrases: BCP 47 tag or WordPress locale. That of what they are found for by default, else English.',
    maxLength: 35,
    pattern: LOCALE,
    optional: true,
    example: 'en',
  })
  language?: string;

  @TextField({
    description: 'Where people search: ISO 3166-1 code of two letters. It is told to the model, and bounds no figures.',
    minLength: 2,
    maxLength: 2,
    pattern: COUNTRY,
    optional: true,
  })
  country?: string;

  @IntegerField({ description: 'Phrases at most; 50 by default.', minimum: 1, maximum: 200, optional: true })
  limit?: number;

  @RouteField('Name of the route whose models are asked, or a `provider/model`; otherwise the route `keywords`.')
  route?: string;

  @CostLimitField()
  maxCostMicroUsd?: number;
}

/** @throws AppError `request.invalid` where there is not exactly one thing to begin with */
export function keywordRequestOf(request: FindKeywordsRequest): KeywordRequest {
  const { language, country, limit, route, maxCostMicroUsd } = request;
  return {
    origin: originOf(request),
    language: language ?? null,
    country: country?.toUpperCase() ?? null,
    limit: limit ?? DEFAULT_LIMIT,
    route: route ?? null,
    maxCostMicroUsd: maxCostMicroUsd ?? null,
  };
}

function originOf({ seed, url, fromPosts }: FindKeywordsRequest): KeywordOrigin {
  const origins: KeywordOrigin[] = [
    ...(seed === undefined ? [] : [{ kind: 'seed', seed } as const]),
    ...(url === undefined ? [] : [{ kind: 'url', url } as const]),
    ...(fromPosts === true ? [{ kind: 'posts' } as const] : []),
  ];
  const [origin] = origins;
  if (origin === undefined || origins.length > 1)
    throw requestInvalid([{ pointer: '', detail: 'must have exactly one of seed, url and fromPosts: true' }]);
  return origin;
}
