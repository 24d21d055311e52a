import type { RateLimitState } from '@seoforge/cache';

import type { RateLimitPolicy } from './rate-limit-policy';

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers-10: each policy with its quota and window, and how many requests are free
 * (`r`) until, after `t` seconds, more are. In a sliding window that is when one more is free; 0 where nothing was used.
 * There is no partition key (`pk`): it would tell callers nothing that they do not know.
 */
export function rateLimitFields(
  policies: readonly RateLimitPolicy[],
  states: readonly RateLimitState[],
): Record<'RateLimit-Policy' | 'RateLimit', string> {
  return {
    'RateLimit-Policy': policies
      .map(({ name, limit, windowMs }) => `"${name}";q=${limit};w=${windowMs / 1_000}`)
      .join(),
    RateLimit: states
      .map(({ remaining, resetMs }, index) => {
        return `"${policies[index]?.name ?? ''}";r=${remaining};t=${Math.ceil(resetMs / 1_000)}`;
      })
      .join(),
  };
}
