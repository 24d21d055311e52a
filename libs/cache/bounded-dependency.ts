export interface DependencyLimits {
  /** That a call, or a probe, may take. */
  readonly timeoutMs: number;
  /** How long a dependency that failed is left alone before it is asked whether it is back, and between such questions. */
  readonly pauseMs: number;
}

/**
 * Keeps a dependency that may be slow or gone from slowing its callers. The first call that fails or takes too long ends the
 * waiting of all calls under way, and none is made until a probe of its own, which nobody waits for, has found it well again.
 */
export class BoundedDependency {
  readonly #underWay = new Set<(error: unknown) => void>();
  #nextProbe: NodeJS.Timeout | undefined;
  #isClosed = false;

  /**
   * @param probe the cheapest question whose answer shows that the dependency is well
   * @param onFailure told when a pause begins, and of each probe that finds it must last
   */
  constructor(
    private readonly limits: DependencyLimits,
    private readonly probe: () => Promise<unknown>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  get isPaused(): boolean {
    return this.#nextProbe !== undefined;
  }

  /** The operation's result, or that of `otherwise` when the dependency fails, is too slow, or is paused. */
  async run<T>(operation: () => Promise<T>, otherwise: () => T | Promise<T>): Promise<T> {
    if (this.isPaused) return otherwise();
    try {
      return await this.#inTime(operation);
    } catch (error) {
      this.#fail(error);
      return await otherwise();
    }
  }

  /** Ends the probing; the dependency is about to be closed. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#nextProbe);
  }

  /** Of several calls that fail together, the first one counts. */
  #fail(error: unknown): void {
    if (this.isPaused) return;
    this.#pause(error);
    for (const giveUp of this.#underWay) giveUp(error);
  }

  #pause(error: unknown): void {
    this.onFailure(error);
    this.#nextProbe = setTimeout(() => void this.#probe(), this.limits.pauseMs).unref();
    if (this.#isClosed) clearTimeout(this.#nextProbe);
  }

  async #probe(): Promise<void> {
    try {
      await this.#inTime(this.probe);
      this.#nextProbe = undefined;
    } catch (error) {
      this.#pause(error);
    }
  }

  async #inTime<T>(operation: () => Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    let timer: NodeJS.Timeout | undefined;
    const wait = (quarters: number): void => {
      if (quarters === 0) reject(new Error(`no answer within ${this.limits.timeoutMs} ms`));
      else timer = setTimeout(wait, this.limits.timeoutMs / 4, quarters - 1).unref();
    };
    // In quarters, so that a pause of this very process, in which no answer is read, counts for no more than one of them.
    wait(4);
    this.#underWay.add(reject);
    try {
      operation().then(resolve, reject);
      return await promise;
    } finally {
      clearTimeout(timer);
      this.#underWay.delete(reject);
    }
  }
}
