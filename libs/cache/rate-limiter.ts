/** How often something may be used. Reached at once it admits exactly `limit` uses, by however many processes. */
export interface RateLimit {
  /** What is limited; bounded in length by whoever makes it. */
  readonly key: string;
  /** Uses in a window: a whole number, at least 1. */
  readonly limit: number;
  readonly windowMs: number;
}

/** Where a limit stands after a use was counted or refused. */
export interface RateLimitState {
  /** Uses that are free now. */
  readonly remaining: number;
  /** Until one more is free, when nobody uses it meanwhile; 0 when all of them are. */
  readonly resetMs: number;
  /** Whether it was this limit that refused the use: `resetMs` later it does not. */
  readonly isExceeded: boolean;
}

/** Limits how often things are used, in sliding windows. */
export abstract class RateLimiter {
  /**
   * Counts one use under all of the limits, or under none of them where one is exceeded.
   * @returns the state of each limit, in their order; the use is admitted when none of them is exceeded
   */
  abstract consume(limits: readonly RateLimit[]): Promise<readonly RateLimitState[]>;
}
