import { CACHE_MANAGER, CacheModule as NestCacheModule } from '@nestjs/cache-manager';
import { Global, Module } from '@nestjs/common';
import { Events } from '@seoforge/kernel';
import { EventsModule, MetricsModule } from '@seoforge/observability';
import type { Cache as CacheManager } from 'cache-manager';
import { KeyvCacheableMemory } from 'cacheable';
import type { KeyvStoreAdapter } from 'keyv';

import { Cache } from './cache';
import { CacheGauges } from './cache-gauges';
import { CacheHealth } from './cache-health';
import { CACHE_METRICS } from './cache.metrics';
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
    EventsModule,
    MetricsModule.forEvents(CACHE_METRICS),
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
      inject: [CACHE_MANAGER, Redis, Events],
      useFactory: (manager: CacheManager, redis: Redis, events: Events) =>
        new ManagedCache(manager, redis.guard, events),
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
    { provide: CacheGauges, inject: [CacheHealth], useFactory: (health: CacheHealth) => new CacheGauges(health) },
  ],
  exports: [Cache, RateLimiter, CacheHealth],
})
export class CacheModule {}

function localStore(): KeyvStoreAdapter {
  return new KeyvCacheableMemory({ lruSize: MAXIMUM_LOCAL_ENTRIES });
}
