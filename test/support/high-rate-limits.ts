import { RATE_LIMIT_CLASSES, RateLimitConfig } from '@seoforge/config';

const MANY = 1_000_000;

/** RATE_LIMITS for suites that ask more in a minute than callers may. */
export const HIGH_RATE_LIMITS = JSON.stringify(
  Object.fromEntries(
    RATE_LIMIT_CLASSES.map((name) => {
      const limits = Object.entries<number | undefined>({ ...new RateLimitConfig().limitsOf(name) });
      return [name, Object.fromEntries(limits.map(([dimension, limit]) => [dimension, limit && MANY]))];
    }),
  ),
);
