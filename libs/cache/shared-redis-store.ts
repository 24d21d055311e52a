import KeyvRedis from '@keyv/redis';

import type { RedisClient } from './redis-client';

/** Keeps values over a connection that it does not own: closing it politely would wait for a Redis that hangs. */
export class SharedRedisStore extends KeyvRedis<unknown> {
  constructor(client: RedisClient) {
    super(client, { throwOnErrors: true });
  }

  override disconnect(): Promise<void> {
    return Promise.resolve();
  }
}
