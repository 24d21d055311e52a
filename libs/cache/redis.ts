import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { CacheConfig } from '@seoforge/config';
import { messageOf } from '@seoforge/kernel';

import { BoundedDependency } from './bounded-dependency';
import { openRedisClient, type RedisClient } from './redis-client';

/** Longest time that a start waits for the connection: more than for an answer, which is due while requests wait. */
const START_TIMEOUT_MS = 1_000;

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
    this.client = openRedisClient(config, warn);
    this.guard = new BoundedDependency(config.redisLimits, async () => this.client?.ping(), warn);
    this.#connecting = this.client?.connect().catch(warn);
  }

  /** Waits for the connection, so that the first request does not find it missing. */
  async onModuleInit(): Promise<void> {
    await Promise.race([this.#connecting, sleep(START_TIMEOUT_MS, undefined, { ref: false })]);
  }

  onApplicationShutdown(): void {
    this.guard.close();
    this.client?.destroy();
  }
}
