import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { CacheConfig } from '@seoforge/config';
import { messageOf } from '@seoforge/kernel';

import { BoundedDependency } from './bounded-dependency';
import { openRedisClient, type RedisClient } from './redis-client';

/** The process's one connection to Redis, where there is one, and the guard that all its users share. */
@Injectable()
export class Redis implements OnModuleInit, OnApplicationShutdown {
  readonly client: RedisClient | undefined;
  readonly guard: BoundedDependency;
  readonly #logger = new Logger(Redis.name);
  readonly #connecting: Promise<unknown> | undefined;

  constructor(config: CacheConfig) {
    const warn = (error: unknown): void => {
      this.#logger.warn(`Redis is left out for a moment: ${messageOf(error)}`);
    };
    this.guard = new BoundedDependency(config.redisTimeoutMs, warn);
    this.client = openRedisClient(config, warn);
    this.#connecting = this.client?.connect().catch(warn);
  }

  /** Waits as long as for any answer of Redis, so that the first request does not find it missing. */
  async onModuleInit(): Promise<void> {
    await this.guard.run(
      async () => this.#connecting,
      () => undefined,
    );
  }

  onApplicationShutdown(): void {
    this.client?.destroy();
  }
}
