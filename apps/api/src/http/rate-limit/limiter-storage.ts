import type { ThrottlerStorage } from '@nestjs/throttler';
import type { RateLimiter } from '@seoforge/cache';

type ThrottlerStorageRecord = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/** The throttler's storage on the product's rate limiter: shared through Redis where there is one. */
export class LimiterStorage implements ThrottlerStorage {
  constructor(private readonly limiter: RateLimiter) {}

  /** @param windowMs of the limit; what is beyond it is refused until uses slide out of the window, and not blocked for longer */
  async increment(key: string, windowMs: number, limit: number): Promise<ThrottlerStorageRecord> {
    const [state] = await this.limiter.consume([{ key, limit, windowMs }]);
    const { remaining = 0, resetMs = 0, isExceeded = false } = state ?? {};
    const seconds = Math.ceil(resetMs / 1_000);
    return {
      totalHits: limit - remaining + Number(isExceeded),
      timeToExpire: seconds,
      isBlocked: isExceeded,
      timeToBlockExpire: isExceeded ? seconds : 0,
    };
  }
}
