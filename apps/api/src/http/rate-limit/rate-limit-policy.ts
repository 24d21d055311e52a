import type { RateLimit } from '@seoforge/cache';

/** The window of every limit: they are numbers a minute. */
export const WINDOW_MS = 60_000;

/** A limit that a request is under, with the name that callers read, such as `read-key`. */
export interface RateLimitPolicy extends RateLimit {
  readonly name: string;
}
