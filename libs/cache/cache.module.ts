import { CACHE_MANAGER, CacheModule as NestCacheModule } from '@nestjs/cache-manager';
import { Global, Module } from '@nestjs/common';
import type { Cache as CacheManager } from 'cache-manager';
import { KeyvCacheableMemory } from 'cacheable';
import type { KeyvStoreAdapter } from 'keyv';

import { Cache } from './cache';
import { CacheHealth } from './cache-health';
import { ManagedCache } from './managed-cache';
import { MemoryRateLimiter } from './memory-rate-limiter';
import { RateLimiter } from './rate-limiter';
import { Redis } from './redis';
import { RedisRateLimiter } from './redis-rate-limiter';
import { SharedRedisStore } from './shared-redis-store';

const MAXIMUM_LOCAL_ENTRIES = 10_000;

@Module({ providers: [Redis], exports: [Redis] })
class RedisModule {}

/** Redis where it is configured, this process's memory where it is not. */
@Global()
@Module({
  imports: [
    RedisModule,
    NestCacheModule.registerAsync({
      imports: [RedisModule],
      inject: [Redis],
      useFactory: ({ client }: Redis) => ({
        stores: client ? new SharedRedisStore(client) : localStore(),
        namespace: 'seoforge',
      }),
    }),
  ],
  providers: [
    {
      provide: Cache,
      inject: [CACHE_MANAGER, Redis],
      useFactory: (manager: CacheManager, redis: Redis) => new ManagedCache(manager, redis.guard),
    },
    {
      provide: RateLimiter,
      inject: [Redis],
      useFactory: ({ client, guard }: Redis) =>
        client ? new RedisRateLimiter(client, guard) : new MemoryRateLimiter(),
    },
    {
      provide: CacheHealth,
      inject: [Redis],
      useFactory: ({ client, guard }: Redis) => new CacheHealth(client, () => guard.isPaused),
    },
  ],
  exports: [Cache, RateLimiter, CacheHealth],
})
export class CacheModule {}

function localStore(): KeyvStoreAdapter {
  return new KeyvCacheableMemory({ lruSize: MAXIMUM_LOCAL_ENTRIES });
}
