import type { INestApplicationContext } from '@nestjs/common';
import { Cache, RateCounter } from '@seoforge/cache';
import type { Environment } from '@seoforge/config';

import { createCacheContext } from '../support/cache-context';
import { describeWithRedis } from '../support/redis';
import { describeCacheContract } from './cache.contract';
import { describeRateCounterContract } from './rate-counter.contract';

function describeContracts(store: string, variables: Environment): void {
  let context: INestApplicationContext;
  const stop = (): Promise<void> => context.close();

  describeCacheContract(store, {
    start: async () => {
      context = await createCacheContext(variables);
      return context.get(Cache);
    },
    stop,
  });

  describeRateCounterContract(store, {
    start: async () => {
      context = await createCacheContext(variables);
      return context.get(RateCounter);
    },
    stop,
  });
}

describeContracts('Memory', {});

describeWithRedis('Redis', (redisUrl) => {
  describeContracts('Redis', { REDIS_URL: redisUrl, REDIS_TIMEOUT_MS: '5000' });
});
