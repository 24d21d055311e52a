import pLimit from 'p-limit';

/**
 * Work that is done at the same time, so many pieces at once. After the first failure none begins any more; what is under way then is
 * waited for, because an answer that is being paid for is still kept.
 */
export class SideBySide {
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #failed = new AbortController();

  constructor(concurrency: number) {
    this.#limit = pLimit(concurrency);
  }

  /** Begins when it is this piece's turn. @throws what the first piece that failed has thrown */
  begin<T>(work: () => Promise<T>): Promise<T> {
    return this.#limit(async () => {
      this.#failed.signal.throwIfAborted();
      try {
        return await work();
      } catch (error) {
        this.#failed.abort(error);
        throw error;
      }
    });
  }
}

/** Like `Promise.all`, but throws only when nothing is under way any more. */
export async function allSettled<T extends readonly unknown[]>(promises: {
  readonly [K in keyof T]: Promise<T[K]>;
}): Promise<T> {
  const outcomes = await Promise.allSettled(promises);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return Promise.all(promises) as Promise<unknown> as Promise<T>;
}
