import { CollectedEvents } from '@seoforge/observability/testing';
import type { Cache as CacheManager } from 'cache-manager';

import { BoundedDependency } from './bounded-dependency';
import { ManagedCache } from './managed-cache';

const TIME_TO_LIVE_MS = 60_000;

/** The part of cache-manager that the cache uses, in a map. */
class MapManager {
  readonly entries = new Map<string, unknown>();
  readonly timesToLiveMs: (number | undefined)[] = [];
  isBroken = false;

  async get(key: string): Promise<unknown> {
    this.#work();
    return this.entries.get(key);
  }

  async set(key: string, value: unknown, timeToLiveMs?: number): Promise<unknown> {
    this.#work();
    this.timesToLiveMs.push(timeToLiveMs);
    this.entries.set(key, value);
    return value;
  }

  async del(key: string): Promise<boolean> {
    this.#work();
    return this.entries.delete(key);
  }

  #work(): void {
    if (this.isBroken) throw new Error('The store is gone.');
  }
}

describe('ManagedCache', () => {
  let manager: MapManager;
  let cache: ManagedCache;
  let events: CollectedEvents;

  beforeEach(() => {
    manager = new MapManager();
    events = new CollectedEvents();
    cache = new ManagedCache(
      manager as unknown as CacheManager,
      new BoundedDependency(
        { timeoutMs: 1_000, pauseMs: 1_000 },
        async () => undefined,
        () => undefined,
      ),
      events,
    );
  });

  it('keeps a value until it is deleted', async () => {
    await cache.set('tea', 'green', TIME_TO_LIVE_MS);
    expect(await cache.get('tea')).toBe('green');
    expect(events.all).toMatchObject([{ name: 'cache.looked_up', facts: { cache: 'tea', result: 'hit' } }]);
    expect(manager.timesToLiveMs).toEqual([TIME_TO_LIVE_MS]);
    await cache.delete('tea');
    expect(await cache.get('tea')).toBeUndefined();
  });

  it('computes a value once for all who want it at the same time', async () => {
    let brewed: (tea: string) => void = () => undefined;
    const brew = jest.fn(() => new Promise<string>((resolve) => (brewed = resolve)));
    const cups = [1, 2, 3].map(() => cache.getOrCompute('tea', TIME_TO_LIVE_MS, brew));
    await new Promise(setImmediate);
    brewed('green');
    expect(await Promise.all(cups)).toEqual(['green', 'green', 'green']);
    expect(await cache.getOrCompute('tea', TIME_TO_LIVE_MS, brew)).toBe('green');
    expect(brew).toHaveBeenCalledTimes(1);
  });

  it('computes different keys apart', async () => {
    const both = ['green', 'black'].map((tea) => cache.getOrCompute(tea, TIME_TO_LIVE_MS, async () => tea));
    expect(await Promise.all(both)).toEqual(['green', 'black']);
  });

  it('tells all who waited of a failure, and keeps none of it', async () => {
    const fail = jest.fn(() => Promise.reject(new Error('out of tea')));
    const cups = await Promise.allSettled([1, 2].map(() => cache.getOrCompute('tea', TIME_TO_LIVE_MS, fail)));
    expect(cups.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(fail).toHaveBeenCalledTimes(1);
    expect(await cache.getOrCompute('tea', TIME_TO_LIVE_MS, async () => 'green')).toBe('green');
  });

  it('computes without a store that is gone', async () => {
    manager.isBroken = true;
    expect(await cache.get('tea')).toBeUndefined();
    expect(await cache.getOrCompute('tea', TIME_TO_LIVE_MS, async () => 'green')).toBe('green');
    await expect(cache.set('tea', 'green', TIME_TO_LIVE_MS)).resolves.toBeUndefined();
    await expect(cache.delete('tea')).resolves.toBeUndefined();
  });
});
