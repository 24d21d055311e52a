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
  #connecting: Promise<unknown> | undefined;
  readonly #closing = new AbortController();
  #isSilent = false;
  readonly #warn = (error: unknown): void => {
    this.#logger.warn(`Redis is left out for a moment: ${messageOf(error)}`);
  };

  constructor(config: CacheConfig) {
    this.client = openRedisClient(config, this.#warn, this.#closing.signal);
    this.guard = new BoundedDependency(config.redisLimits, () => this.#probe(), this.#warn);
    this.#connect();
  }

  /** Waits for the connection, so that the first request does not find it missing. */
  async onModuleInit(): Promise<void> {
    await Promise.race([this.#connecting, sleep(START_TIMEOUT_MS, undefined, { ref: false })]);
  }

  onApplicationShutdown(): void {
    this.guard.close();
    this.client?.destroy();
    this.#closing.abort();
  }

  #connect(): void {
    this.#connecting = this.client?.connect().catch(this.#warn);
  }

  /** Asks over a new connection where the last question was not answered: there may be nobody any more at the other end of the old one. */
  async #probe(): Promise<void> {
    if (this.#isSilent && this.client?.isReady) {
      this.client.destroy();
      this.#connect();
      await this.#connecting;
    }
    this.#isSilent = true;
    await this.client?.ping();
    this.#isSilent = false;
  }
}
