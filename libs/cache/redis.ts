import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { CacheConfig } from '@seoforge/config';
import { messageOf } from '@seoforge/kernel';

import { BoundedDependency } from './bounded-dependency';
import { openRedisClient, type RedisClient } from './redis-client';

/** The process's one connection to Redis, where there is one, and the guard that all its users share. */
@Injectable()
export class Redis implements OnApplicationShutdown {
  readonly client: RedisClient | undefined;
  readonly guard: BoundedDependency;
  readonly #logger = new Logger(Redis.name);

  constructor(config: CacheConfig) {
    const warn = (error: unknown): void => {
      this.#logger.warn(`Redis is left out for a moment: ${messageOf(error)}`);
    };
    this.guard = new BoundedDependency(config.redisTimeoutMs, warn);
    this.client = openRedisClient(config, warn);
  }

  onApplicationShutdown(): void {
    this.client?.destroy();
  }
}
