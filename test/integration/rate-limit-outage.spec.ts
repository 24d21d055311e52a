import type { INestApplicationContext } from '@nestjs/common';
import { CacheHealth, RateLimiter, type CacheState } from '@seoforge/cache';
import { newId } from '@seoforge/kernel';

import { createCacheContext } from '../support/cache-context';
import { eventually } from '../support/eventually';
import { describeWithRedis } from '../support/redis';
import type { RedisProcess } from '../support/redis-server/redis-process';
import { startOwnRedis } from '../support/redis-server/redis-server';

const WINDOW_MS = 600_000;
const LIMIT = 5;

/** Patient enough for a machine that is busy with other suites. */
const REDIS_TIMEOUT_MS = '2000';

/** How Redis fails, and how it comes back. */
interface Outage {
  readonly begin: (redis: RedisProcess) => Promise<void> | void;
  readonly end: (redis: RedisProcess) => Promise<RedisProcess> | RedisProcess;
}

const STOPPED: Outage = {
  begin: (redis) => redis.stop(),
  end: (redis) => startOwnRedis(Number(new URL(redis.url).port)),
};
const FROZEN: Outage = {
  begin: (redis) => {
    redis.freeze();
  },
  end: (redis) => {
    redis.thaw();
    return redis;
  },
};

describeWithRedis('two processes under one limit', () => {
  let redis: RedisProcess;
  let processes: readonly [INestApplicationContext, INestApplicationContext];
  let key: string;

  beforeEach(async () => {
    key = newId();
    redis = await startOwnRedis();
    const start = (): Promise<INestApplicationContext> =>
      createCacheContext({ REDIS_URL: redis.url, REDIS_TIMEOUT_MS, REDIS_PAUSE_MS: '500' });
    processes = await Promise.all([start(), start()]);
  });
  afterEach(async () => {
    await Promise.all(processes.map((process) => process.close()));
    redis.thaw();
    await redis.stop();
  });

  const states = (): CacheState[] => processes.map((process) => process.get(CacheHealth).state);

  /** @returns how many of so many uses at once in each process it admitted, by process */
  function admitted(uses: number, ofKey = key): Promise<number[]> {
    const admittedBy = async (process: INestApplicationContext): Promise<number> => {
      const limits = [{ key: ofKey, limit: LIMIT, windowMs: WINDOW_MS }];
      const answers = await Promise.all(Array.from({ length: uses }, () => process.get(RateLimiter).consume(limits)));
      return answers.filter(([state]) => !state!.isExceeded).length;
    };
    return Promise.all(processes.map(admittedBy));
  }

  const sum = ([one = 0, other = 0]: readonly number[]): number => one + other;

  it.each([
    ['stopped', STOPPED],
    ['frozen', FROZEN],
  ])('hold it together; each by itself while Redis is %s; together again when it is back', async (_how, outage) => {
    expect(sum(await admitted(20))).toBe(LIMIT);
    expect(states()).toEqual(['ok', 'ok']);

    await outage.begin(redis);
    expect(await admitted(20)).toEqual([LIMIT, LIMIT]);
    expect(await admitted(20)).toEqual([0, 0]);
    expect(states()).toEqual(['degraded', 'degraded']);

    redis = await outage.end(redis);
    await eventually('finding Redis again', () => states().every((state) => state === 'ok'));
    expect(sum(await admitted(20, newId()))).toBe(LIMIT);
  });

  it('know what was used before Redis froze when it is thawed', async () => {
    await admitted(20);
    redis.freeze();
    await admitted(1);
    redis.thaw();
    await eventually('finding Redis again', () => states().every((state) => state === 'ok'));
    expect(sum(await admitted(20))).toBe(0);
  });
});
