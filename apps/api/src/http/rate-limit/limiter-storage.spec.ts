import { RateLimiter, type RateLimit, type RateLimitState } from '@seoforge/cache';

import { LimiterStorage } from './limiter-storage';

class ScriptedLimiter extends RateLimiter {
  readonly asked: RateLimit[] = [];

  constructor(private readonly state: RateLimitState) {
    super();
  }

  consume(limits: readonly RateLimit[]): Promise<readonly RateLimitState[]> {
    this.asked.push(...limits);
    return Promise.resolve([this.state]);
  }
}

describe('LimiterStorage', () => {
  it.each([
    [
      'admitted',
      { remaining: 2, resetMs: 1_001, isExceeded: false },
      { totalHits: 3, timeToExpire: 2, isBlocked: false, timeToBlockExpire: 0 },
    ],
    [
      'refused',
      { remaining: 0, resetMs: 1_000, isExceeded: true },
      { totalHits: 6, timeToExpire: 1, isBlocked: true, timeToBlockExpire: 1 },
    ],
  ])('says in the throttler’s words and in whole seconds what was %s', async (_what, state, record) => {
    const limiter = new ScriptedLimiter(state);
    expect(await new LimiterStorage(limiter).increment('tea', 60_000, 5)).toEqual(record);
    expect(limiter.asked).toEqual([{ key: 'tea', limit: 5, windowMs: 60_000 }]);
  });
});
