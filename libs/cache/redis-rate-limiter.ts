import { messageOf } from '@seoforge/kernel';

import type { BoundedDependency } from './bounded-dependency';
import { CONSUME_SCRIPT, CONSUME_SCRIPT_SHA1 } from './consume.script';
import { MemoryRateLimiter } from './memory-rate-limiter';
import { RateLimiter, type RateLimit, type RateLimitState } from './rate-limiter';
import type { RedisClient } from './redis-client';
import { stateOf } from './sliding-window';

/**
 * Limits over all processes, in one round trip. While Redis is slow or gone each process limits by itself, with the same
 * numbers: nobody is locked out and nobody is free. What was used before the switch is not known on the other side of it, so
 * that every process may admit a limit once more when Redis goes, and all of them together when it has lost its memory.
 *
 * The keys of one call may lie in different slots: it runs on one Redis with its replicas (ElastiCache with cluster mode
 * disabled), not on Redis Cluster.
 */
export class RedisRateLimiter extends RateLimiter {
  readonly #local = new MemoryRateLimiter();

  constructor(
    private readonly client: RedisClient,
    private readonly redis: BoundedDependency,
  ) {
    super();
  }

  consume(limits: readonly RateLimit[]): Promise<readonly RateLimitState[]> {
    if (limits.length === 0) return Promise.resolve([]);
    return this.redis.run(
      () => this.#consumeShared(limits),
      () => this.#local.consume(limits),
    );
  }

  async #consumeShared(limits: readonly RateLimit[]): Promise<readonly RateLimitState[]> {
    const answer = await this.#run({
      keys: limits.map(({ key }) => `rate:${key}`),
      arguments: limits.flatMap(({ limit, windowMs }) => [String(limit), String(windowMs)]),
    });
    return limits.map((rate, index) => {
      const [elapsedMs = 0, previous = 0, current = 0, isExceeded = 0] = answer.slice(4 * index);
      return stateOf({ previous, current }, rate, elapsedMs, isExceeded === 1);
    });
  }

  /** A server that was started or told to forget its scripts since gets the text of it. */
  async #run(input: { keys: string[]; arguments: string[] }): Promise<number[]> {
    try {
      return (await this.client.evalSha(CONSUME_SCRIPT_SHA1, input)) as number[];
    } catch (error) {
      if (!messageOf(error).startsWith('NOSCRIPT')) throw error;
      return (await this.client.eval(CONSUME_SCRIPT, input)) as number[];
    }
  }
}
