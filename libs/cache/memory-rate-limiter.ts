import { RateLimiter, type RateLimit, type RateLimitState } from './rate-limiter';
import { stateOf, usedOf, windowAt, type SlidingWindow } from './sliding-window';

/** Of those that were refused when they were last used, and of those that were not. */
const MAXIMUM_KEYS_OF_A_KIND = 50_000;

interface Reading {
  readonly rate: RateLimit;
  readonly window: SlidingWindow;
  readonly elapsedMs: number;
  readonly isExceeded: boolean;
}

/**
 * Limits within one process, in bounded memory: where there are too many keys, what the least recently used one has used is
 * forgotten. Keys that were refused are kept apart from those that were not, so that nobody is freed by a flood from other
 * addresses: it would take as many that are refused as well.
 */
export class MemoryRateLimiter extends RateLimiter {
  readonly #admitted = new Map<string, SlidingWindow>();
  readonly #refused = new Map<string, SlidingWindow>();

  consume(limits: readonly RateLimit[]): Promise<readonly RateLimitState[]> {
    const nowMs = Math.floor(performance.now());
    const readings = limits.map((rate) => this.#read(rate, nowMs));
    const isAdmitted = readings.every(({ isExceeded }) => !isExceeded);
    return Promise.resolve(
      readings.map(({ rate, window, elapsedMs, isExceeded }) => {
        const { startMs, previous, current } = window;
        const after = isAdmitted ? { startMs, previous, current: current + 1 } : window;
        if (isAdmitted || isExceeded) this.#keep(rate.key, after, isExceeded);
        return stateOf(after, rate, elapsedMs, isExceeded);
      }),
    );
  }

  #read(rate: RateLimit, nowMs: number): Reading {
    const { key, limit, windowMs } = rate;
    const window = windowAt(this.#admitted.get(key) ?? this.#refused.get(key), windowMs, nowMs);
    const elapsedMs = nowMs - window.startMs;
    return { rate, window, elapsedMs, isExceeded: usedOf(window, windowMs, elapsedMs) >= limit };
  }

  #keep(key: string, window: SlidingWindow, isExceeded: boolean): void {
    this.#admitted.delete(key);
    this.#refused.delete(key);
    const windows = isExceeded ? this.#refused : this.#admitted;
    windows.set(key, window);
    const [leastRecent] = windows.keys();
    if (windows.size > MAXIMUM_KEYS_OF_A_KIND && leastRecent !== undefined) windows.delete(leastRecent);
  }
}
