/** How long a dependency that failed is left alone before the next try. */
const COOL_DOWN_MS = 5_000;

/** Keeps a dependency that may be slow or gone from slowing its callers: every call is bounded, and a failure pauses the calls. */
export class BoundedDependency {
  #pausedUntilMs = 0;

  constructor(
    private readonly timeoutMs: number,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  get isPaused(): boolean {
    return performance.now() < this.#pausedUntilMs;
  }

  /** The operation's result, or that of `otherwise` when the dependency fails, is too slow, or is paused. */
  async run<T>(operation: () => Promise<T>, otherwise: () => T | Promise<T>): Promise<T> {
    if (this.isPaused) return otherwise();
    try {
      return await this.#inTime(operation);
    } catch (error) {
      this.#pausedUntilMs = performance.now() + COOL_DOWN_MS;
      this.onFailure(error);
      return await otherwise();
    }
  }

  async #inTime<T>(operation: () => Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    operation().then(resolve, reject);
    const timer = setTimeout(() => {
      reject(new Error(`no answer within ${this.timeoutMs} ms`));
    }, this.timeoutMs).unref();
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
    }
  }
}
