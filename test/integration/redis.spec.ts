import type { INestApplicationContext } from '@nestjs/common';
import { Cache, CacheHealth, RateLimiter, type CacheState } from '@seoforge/cache';
import { newId } from '@seoforge/kernel';

import { createCacheContext } from '../support/cache-context';
import { eventually } from '../support/eventually';
import type { Fault } from '../support/faulty-proxy/fault';
import { FaultyProxy } from '../support/faulty-proxy/faulty-proxy';
import { describeWithRedis } from '../support/redis';

const MINUTE_MS = 60_000;
const LIMIT = 100;
/** Patient enough for a machine that is busy with other suites. */
const TIMEOUT_MS = 1_000;

const BREAKS: [string, Fault][] = [
  ['is gone', { kind: 'refuse' }],
  ['hangs', { kind: 'black-hole' }],
];

/** Far longer than the product may wait, far shorter than a client that waits for Redis to come back. */
const BOUND_MS = 10 * TIMEOUT_MS;

describeWithRedis('with Redis', (redisUrl) => {
  let proxy: FaultyProxy;
  let process: INestApplicationContext;
  let otherProcess: INestApplicationContext;
  let key: string;

  const start = (url: string): Promise<INestApplicationContext> =>
    createCacheContext({ REDIS_URL: url, REDIS_TIMEOUT_MS: String(TIMEOUT_MS), REDIS_PAUSE_MS: '100' });
  const stateOf = (context: INestApplicationContext): CacheState => context.get(CacheHealth).state;
  /** Uses the key once. @returns how often it has been used, as far as the process knows */
  const hit = async (context: INestApplicationContext): Promise<number> => {
    const [state] = await context.get(RateLimiter).consume([{ key, limit: LIMIT, windowMs: MINUTE_MS }]);
    return LIMIT - state!.remaining;
  };

  beforeEach(async () => {
    key = newId();
    proxy = await FaultyProxy.start(redisUrl);
    [process, otherProcess] = await Promise.all([start(proxy.url), start(redisUrl)]);
  });
  afterEach(async () => {
    await Promise.all([process.close(), otherProcess.close()]);
    await proxy.stop();
  });

  async function expectBounded<T>(work: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    const result = await work();
    expect(performance.now() - startedAt).toBeLessThan(BOUND_MS);
    return result;
  }

  it('processes are well from the start, and share what they cache and count', async () => {
    expect([process, otherProcess].map(stateOf)).toEqual(['ok', 'ok']);
    await process.get(Cache).set(key, 'shared', MINUTE_MS);

    expect(await otherProcess.get(Cache).get(key)).toBe('shared');
    expect([await hit(process), await hit(otherProcess), await hit(process)]).toEqual([1, 2, 3]);
  });

  it.each(BREAKS)(
    'a process answers in bounded time, counts for itself and says so while Redis %s',
    async (_, fault) => {
      const cache = process.get(Cache);
      await cache.set(key, 'before', MINUTE_MS);
      await hit(process);
      await proxy.begin(fault);

      expect(await expectBounded(() => cache.get(key))).toBeUndefined();
      await expectBounded(() => cache.set(key, 'meanwhile', MINUTE_MS));
      await expectBounded(() => cache.delete(key));
      expect(await expectBounded(() => cache.getOrCompute(key, MINUTE_MS, async () => 'computed'))).toBe('computed');
      expect([await hit(process), await hit(process)]).toEqual([1, 2]);
      expect([process, otherProcess].map(stateOf)).toEqual(['degraded', 'ok']);
    },
  );

  it('a process stops in bounded time while Redis hangs and owes an answer', async () => {
    await proxy.begin({ kind: 'black-hole' });
    await process.get(Cache).get(key);
    await expectBounded(() => process.close());
    process = await start(redisUrl);
  });

  it.each(BREAKS)('a process finds Redis again that %s, when it comes back', async (_, fault) => {
    await hit(otherProcess);
    await proxy.begin(fault);
    await hit(process);
    await proxy.end();
    await eventually('finding Redis again', () => stateOf(process) === 'ok');

    expect(await hit(process)).toBe(2);
    await otherProcess.get(Cache).set(key, 'after', MINUTE_MS);
    expect(await process.get(Cache).get(key)).toBe('after');
  });

  it('a process starts without Redis in bounded time, and finds it when it comes', async () => {
    await process.close();
    await proxy.begin({ kind: 'refuse' });
    process = await expectBounded(() => start(proxy.url));
    expect(stateOf(process)).toBe('degraded');
    expect(await hit(process)).toBe(1);
    await proxy.end();

    await eventually('finding Redis', () => stateOf(process) === 'ok');
  });
});
