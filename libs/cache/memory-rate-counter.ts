import { RateCounter, type RateCount } from './rate-counter';

const MAXIMUM_KEYS = 100_000;

interface Window {
  count: number;
  endsAtMs: number;
}

/** Counts within one process. The oldest window is dropped when there are too many, so that memory stays bounded. */
export class MemoryRateCounter extends RateCounter {
  readonly #windows = new Map<string, Window>();

  hit(key: string, windowMs: number): Promise<RateCount> {
    const nowMs = Math.floor(performance.now());
    let window = this.#windows.get(key);
    if (!window || window.endsAtMs <= nowMs) {
      window = { count: 0, endsAtMs: nowMs + windowMs };
      this.#windows.delete(key);
      this.#windows.set(key, window);
      this.#dropOldest();
    }
    window.count += 1;
    return Promise.resolve({ count: window.count, resetMs: window.endsAtMs - nowMs });
  }

  #dropOldest(): void {
    if (this.#windows.size <= MAXIMUM_KEYS) return;
    const [oldest] = this.#windows.keys();
    if (oldest !== undefined) this.#windows.delete(oldest);
  }
}
