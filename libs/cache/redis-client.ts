import { createClient } from '@keyv/redis';
import type { CacheConfig } from '@seoforge/config';

const LONGEST_RECONNECT_DELAY_MS = 5_000;

export type RedisClient = ReturnType<typeof create>;

/** A client that keeps trying to connect once it is told to, and fails commands at once while there is no connection. */
export function openRedisClient(
  { redisUrl, redisTimeoutMs }: CacheConfig,
  onError: (error: unknown) => void,
): RedisClient | undefined {
  if (!redisUrl) return undefined;
  const client = create(redisUrl.reveal(), redisTimeoutMs);
  client.on('error', onError);
  return client;
}

function create(url: string, timeoutMs: number) {
  return createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: Math.max(timeoutMs, 1_000),
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, LONGEST_RECONNECT_DELAY_MS),
    },
  });
}
