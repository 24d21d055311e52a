import type { Clock, Events } from '@seoforge/kernel';

/** Long enough to spare the vendor, short enough that a corrected permission is noticed without a restart. */
const REJECTION_MS = 600_000;

/** The keys of one provider, by their place in the configuration: they take turns, and those that the vendor rejects pause. */
export class KeyRing {
  readonly #usableFromMs: number[];
  #turn = 0;

  constructor(
    private readonly provider: string,
    size: number,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {
    this.#usableFromMs = Array.from({ length: size }, () => 0);
  }

  get size(): number {
    return this.#usableFromMs.length;
  }

  get usableCount(): number {
    return this.#usableFromMs.filter((_, key) => this.#isUsable(key)).length;
  }

  /** The place of the key whose turn it is, from 0; null while all of them pause. */
  next(): number | null {
    for (let step = 0; step < this.size; step++) {
      const key = (this.#turn + step) % this.size;
      if (!this.#isUsable(key)) continue;
      this.#turn = key + 1;
      return key;
    }
    return null;
  }

  /** Calls that were under way with the same key change nothing more. */
  reject(key: number): void {
    if (!this.#isUsable(key)) return;
    this.#usableFromMs[key] = this.clock.now().getTime() + REJECTION_MS;
    this.events.publish({
      name: 'ai.key_rejected',
      level: 'warn',
      facts: { provider: this.provider, key: key + 1, usableKeys: this.usableCount },
    });
  }

  #isUsable(key: number): boolean {
    return (this.#usableFromMs[key] ?? Infinity) <= this.clock.now().getTime();
  }
}
