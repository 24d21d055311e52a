import type { Events } from '@seoforge/kernel';
import type { Cache as CacheManager } from 'cache-manager';

import type { BoundedDependency } from './bounded-dependency';
import { Cache } from './cache';

/** The cache port on cache-manager, whatever its store is. */
export class ManagedCache extends Cache {
  readonly #computing = new Map<string, Promise<unknown>>();

  constructor(
    private readonly manager: CacheManager,
    private readonly store: BoundedDependency,
    private readonly events: Pick<Events, 'publish'>,
  ) {
    super();
  }

  async get<T>(key: string): Promise<T | undefined> {
    const value = await this.store.run(
      () => this.manager.get<T>(key),
      () => undefined,
    );
    this.#announce(key, value === undefined ? 'miss' : 'hit');
    return value;
  }

  async set(key: string, value: unknown, timeToLiveMs: number): Promise<void> {
    await this.store.run(
      () => this.manager.set(key, value, timeToLiveMs),
      () => undefined,
    );
  }

  async delete(key: string): Promise<void> {
    await this.store.run(
      () => this.manager.del(key),
      () => false,
    );
  }

  async getOrCompute<T>(key: string, timeToLiveMs: number, compute: () => Promise<T>): Promise<T> {
    const underWay = this.#computing.get(key) as Promise<T> | undefined;
    if (underWay) return underWay;
    const computation = this.#lookUpOrCompute(key, timeToLiveMs, compute).finally(() => this.#computing.delete(key));
    this.#computing.set(key, computation);
    return computation;
  }

  /** Keys begin with the name of the cache that they are of. */
  #announce(key: string, result: 'hit' | 'miss'): void {
    const [cache = ''] = key.split(':', 1);
    this.events.publish({ name: 'cache.looked_up', level: 'info', facts: { cache, result } });
  }

  async #lookUpOrCompute<T>(key: string, timeToLiveMs: number, compute: () => Promise<T>): Promise<T> {
    const cached = await this.get<T>(key);
    if (cached !== undefined) return cached;
    const value = await compute();
    await this.set(key, value, timeToLiveMs);
    return value;
  }
}
