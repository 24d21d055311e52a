import type { RedisClient } from './redis-client';

/** `local`: no Redis is configured, by choice. `degraded`: it is configured but does not answer. */
export const CACHE_STATES = ['ok', 'local', 'degraded'] as const;
export type CacheState = (typeof CACHE_STATES)[number];

export class CacheHealth {
  constructor(
    private readonly client: RedisClient | undefined,
    private readonly isPaused: () => boolean,
  ) {}

  get state(): CacheState {
    if (!this.client) return 'local';
    return this.client.isReady && !this.isPaused() ? 'ok' : 'degraded';
  }
}
