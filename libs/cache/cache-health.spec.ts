import { CacheHealth } from './cache-health';
import type { RedisClient } from './redis-client';

const clientThat = (isReady: boolean): RedisClient => ({ isReady }) as unknown as RedisClient;

describe('CacheHealth', () => {
  it.each([
    ['local', 'there is no Redis', undefined, false],
    ['ok', 'Redis answers', clientThat(true), false],
    ['degraded', 'Redis is not connected', clientThat(false), false],
    ['degraded', 'Redis has just failed', clientThat(true), true],
  ])('is %s while %s', (state, _when, client, isPaused) => {
    expect(new CacheHealth(client, () => isPaused).state).toBe(state);
  });
});
