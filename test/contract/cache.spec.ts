import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Cache, RateLimiter } from '@seoforge/cache';
import type { Environment } from '@seoforge/config';

import { createCacheContext } from '../support/cache-context';
import { describeWithRedis } from '../support/redis';
import { describeCacheContract } from './cache.contract';
import { describeRateLimiterContract } from './rate-limiter.contract';

/** @param processes that share the store */
function describeContracts(store: string, variables: Environment, processes: number): void {
  let contexts: readonly INestApplicationContext[];
  const start = async (): Promise<typeof contexts> =>
    (contexts = await Promise.all(Array.from({ length: processes }, () => createCacheContext(variables))));
  const stop = async (): Promise<void> => {
    await Promise.all(contexts.map((context) => context.close()));
  };

  describeCacheContract(store, {
    start: async () => {
      const [context] = await start();
      return context!.get(Cache);
    },
    stop,
  });

  describeRateLimiterContract(store, {
    start: async () => (await start()).map((context) => context.get(RateLimiter)),
    stop,
    wait: async (ms) => {
      await sleep(ms + 1);
    },
  });
}

describeContracts('Memory', {}, 1);

describeWithRedis('Redis', (redisUrl) => {
  describeContracts('Redis', { REDIS_URL: redisUrl, REDIS_TIMEOUT_MS: '5000' }, 2);
});
