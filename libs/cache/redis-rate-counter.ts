import type { BoundedDependency } from './bounded-dependency';
import { MemoryRateCounter } from './memory-rate-counter';
import { RateCounter, type RateCount } from './rate-counter';
import type { RedisClient } from './redis-client';

const HIT = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return { count, redis.call('PTTL', KEYS[1]) }`;

/** Counts over all processes, in one round trip; while Redis is slow or gone, each process counts for itself. */
export class RedisRateCounter extends RateCounter {
  readonly #local = new MemoryRateCounter();

  constructor(
    private readonly client: RedisClient,
    private readonly redis: BoundedDependency,
  ) {
    super();
  }

  hit(key: string, windowMs: number): Promise<RateCount> {
    return this.redis.run(
      async () => {
        const [count, resetMs] = (await this.client.eval(HIT, {
          keys: [`rate:${key}`],
          arguments: [String(windowMs)],
        })) as [number, number];
        return { count, resetMs: Math.max(resetMs, 0) };
      },
      () => this.#local.hit(key, windowMs),
    );
  }
}
