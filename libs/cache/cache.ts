/** Holds only what may be lost. A cache that fails is a cache that misses: no method ever throws for its store. */
export abstract class Cache {
  abstract get<T>(key: string): Promise<T | undefined>;

  /** `value` must survive JSON. */
  abstract set(key: string, value: unknown, timeToLiveMs: number): Promise<void>;

  abstract delete(key: string): Promise<void>;

  /** The cached value, or what `compute` gives; callers of this process that ask at the same time share one computation. */
  abstract getOrCompute<T>(key: string, timeToLiveMs: number, compute: () => Promise<T>): Promise<T>;
}
