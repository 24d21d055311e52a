import { createClient } from '@keyv/redis';
import type { CacheConfig } from '@seoforge/config';

const LONGEST_RECONNECT_DELAY_MS = 5_000;
/** A connection without a word for so long is left for a new one, also where it has just been opened. */
const LONGEST_SILENCE_MS = 10_000;
/** How often something is said over a connection that is not used. */
const PING_INTERVAL_MS = 4_000;

export type RedisClient = ReturnType<typeof create>;

/**
 * A client that keeps trying to connect once it is told to, and fails commands at once while there is no connection.
 * @param closing aborted when the client has been destroyed: it does not give up by itself a connection that is just being opened
 */
export function openRedisClient(
  { redisUrl, redisTimeoutMs }: CacheConfig,
  onError: (error: unknown) => void,
  closing: AbortSignal,
): RedisClient | undefined {
  if (!redisUrl) return undefined;
  const client = create(redisUrl.reveal(), redisTimeoutMs, closing);
  client.on('error', onError);
  return client;
}

function create(url: string, timeoutMs: number, signal: AbortSignal) {
  return createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: PING_INTERVAL_MS,
    socket: {
      signal,
      connectTimeout: Math.max(timeoutMs, 1_000),
      socketTimeout: LONGEST_SILENCE_MS,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, LONGEST_RECONNECT_DELAY_MS),
    },
  });
}
