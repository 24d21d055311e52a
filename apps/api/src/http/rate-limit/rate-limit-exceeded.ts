import { AppError } from '@seoforge/kernel';

import type { RateLimitPolicy } from './rate-limit-policy';

/**
 * @param violated at least one
 * @param retryAfterMs until all of them admit a request
 */
export function rateLimitExceeded(violated: readonly RateLimitPolicy[], retryAfterMs: number): AppError {
  const policies = violated.map(({ name, limit }) => `"${name}" allows ${limit} requests in a minute`).join(', ');
  return exceeded(`Too many requests: ${policies}.`, retryAfterMs);
}

export function tooManyFailedCredentials(retryAfterMs: number): AppError {
  return exceeded('Too many requests with wrong credentials came from this address.', retryAfterMs);
}

function exceeded(what: string, retryAfterMs: number): AppError {
  return new AppError({
    code: 'rate_limit.exceeded',
    kind: 'rate_limited',
    message: `${what} Try again in ${Math.ceil(retryAfterMs / 1_000)} s.`,
    retryAfterMs,
  });
}
