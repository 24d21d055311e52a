export interface SlotLimits {
  readonly perKey: number;
  readonly overall: number;
}

interface Waiter {
  readonly key: string;
  readonly start: () => void;
}

/** Bounds how much happens at once, for each key and altogether. Who waits longest goes first, unless its key is full. */
export class Slots {
  readonly #taken = new Map<string, number>();
  readonly #waiting = new Set<Waiter>();
  #overall = 0;

  constructor(private readonly limits: SlotLimits) {}

  /** @returns what gives the slot back. Rejects with the signal's reason when that comes first. */
  async take(key: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (!this.#isFree(key)) await this.#turn(key, signal);
    else this.#occupy(key);
    return () => {
      this.#vacate(key);
    };
  }

  #turn(key: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.delete(waiter);
        reject(signal.reason as Error);
      };
      const start = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const waiter = { key, start };
      this.#waiting.add(waiter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  #isFree(key: string): boolean {
    return this.#overall < this.limits.overall && (this.#taken.get(key) ?? 0) < this.limits.perKey;
  }

  #occupy(key: string): void {
    this.#overall += 1;
    this.#taken.set(key, (this.#taken.get(key) ?? 0) + 1);
  }

  #vacate(key: string): void {
    const left = (this.#taken.get(key) ?? 0) - 1;
    this.#overall -= 1;
    if (left > 0) this.#taken.set(key, left);
    else this.#taken.delete(key);
    for (const waiter of this.#waiting) {
      if (!this.#isFree(waiter.key)) continue;
      this.#waiting.delete(waiter);
      this.#occupy(waiter.key);
      waiter.start();
      return;
    }
  }
}
