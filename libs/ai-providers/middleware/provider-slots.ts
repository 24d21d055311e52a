export interface SlotLimits {
  /** How many may hold a slot at once. */
  readonly slots: number;
  /** How many may wait for one at once. */
  readonly maxWaiting: number;
  /** Longest wait for one. */
  readonly maxWaitMs: number;
}

/** A bounded number of slots and a bounded queue for them: first come, first served. */
export class ProviderSlots {
  #inUse = 0;
  /** In the order in which they came; each takes the slot that it is called with. */
  readonly #waiting = new Set<() => void>();

  constructor(private readonly limits: SlotLimits) {}

  get inUse(): number {
    return this.#inUse;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** @returns false where too many wait already, or where the wait took too long or was aborted; nothing is held then */
  async take(signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return false;
    if (this.#inUse < this.limits.slots) {
      this.#inUse += 1;
      return true;
    }
    return this.#waiting.size < this.limits.maxWaiting && (await this.#wait(signal));
  }

  /** Hands the slot to whoever has waited longest. */
  release(): void {
    const [first] = this.#waiting;
    if (!first) {
      this.#inUse -= 1;
      return;
    }
    this.#waiting.delete(first);
    first();
  }

  async #wait(signal: AbortSignal): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const grant = (): void => {
      resolve(true);
    };
    const giveUp = (): void => {
      this.#waiting.delete(grant);
      resolve(false);
    };
    this.#waiting.add(grant);
    const timer = setTimeout(giveUp, this.limits.maxWaitMs);
    signal.addEventListener('abort', giveUp, { once: true });
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    }
  }
}
