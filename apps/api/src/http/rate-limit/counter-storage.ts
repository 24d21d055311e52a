import { Injectable } from '@nestjs/common';
import type { ThrottlerStorage } from '@nestjs/throttler';
import { RateCounter } from '@seoforge/cache';

type Record = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/** The throttler's storage on the product's counters: shared through Redis where there is one. */
@Injectable()
export class CounterStorage implements ThrottlerStorage {
  constructor(private readonly counter: RateCounter) {}

  async increment(key: string, windowMs: number, limit: number): Promise<Record> {
    const { count, resetMs } = await this.counter.hit(key, windowMs);
    const resetSeconds = Math.ceil(resetMs / 1_000);
    return { totalHits: count, timeToExpire: resetSeconds, isBlocked: count > limit, timeToBlockExpire: resetSeconds };
  }
}
