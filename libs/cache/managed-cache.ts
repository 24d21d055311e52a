import type { Cache as CacheManager } from 'cache-manager';

import type { BoundedDependency } from './bounded-dependency';
import { Cache } from './cache';

/** The cache port on cache-manager, whatever its store is. */
export class ManagedCache extends Cache {
  readonly #computing = new Map<string, Promise<unknown>>();

  constructor(
    private readonly manager: CacheManager,
    private readonly store: BoundedDependency,
  ) {
    super();
  }

  async get<T>(key: string): Promise<T | undefined> {
    return this.store.run(
      () => this.manager.get<T>(key),
      () => undefined,
    );
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

  async #lookUpOrCompute<T>(key: string, timeToLiveMs: number, compute: () => Promise<T>): Promise<T> {
    const cached = await this.get<T>(key);
    if (cached !== undefined) return cached;
    const value = await compute();
    await this.set(key, value, timeToLiveMs);
    return value;
  }
}
