import { setTimeout as sleep } from 'node:timers/promises';

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
    const timer = new AbortController();
    try {
      return await Promise.race([operation(), this.#expire(timer.signal)]);
    } catch (error) {
      this.#pausedUntilMs = performance.now() + COOL_DOWN_MS;
      this.onFailure(error);
      return await otherwise();
    } finally {
      timer.abort();
    }
  }

  async #expire(signal: AbortSignal): Promise<never> {
    await sleep(this.timeoutMs, undefined, { signal, ref: false });
    throw new Error(`no answer within ${this.timeoutMs} ms`);
  }
}
