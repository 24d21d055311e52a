import type { RateLimit, RateLimitState } from './rate-limiter';

/**
 * Uses in the current window and in the one before it. Of those, as many count as lie in the last `windowMs` if they were
 * spread evenly, rounded down. The first window begins with the first use, so that a burst is never cut in two. Whoever used
 * up a window at its very end gets as much again, evenly over the next: `limit` at once, twice the limit in a window at most.
 */
export interface SlidingWindow {
  readonly startMs: number;
  readonly previous: number;
  readonly current: number;
}

/** The window as it is at a time: moved on by whole windows, or a new one where none of its uses counts any more. */
export function windowAt(window: SlidingWindow | undefined, windowMs: number, nowMs: number): SlidingWindow {
  if (!window || nowMs >= window.startMs + 2 * windowMs) return { startMs: nowMs, previous: 0, current: 0 };
  if (nowMs < window.startMs + windowMs) return window;
  return { startMs: window.startMs + windowMs, previous: window.current, current: 0 };
}

/** @param elapsedMs of the current window, which is not over */
export function usedOf({ previous, current }: Counts, windowMs: number, elapsedMs: number): number {
  return Math.floor((previous * (windowMs - elapsedMs)) / windowMs) + current;
}

/** @param elapsedMs of the current window, which is not over */
export function stateOf(
  counts: Counts,
  { limit, windowMs }: RateLimit,
  elapsedMs: number,
  isExceeded: boolean,
): RateLimitState {
  const used = usedOf(counts, windowMs, elapsedMs);
  const remaining = Math.max(limit - used, 0);
  return {
    remaining,
    resetMs: used === 0 ? 0 : fallMs(counts, windowMs, Math.min(used, limit) - 1) - elapsedMs,
    isExceeded,
  };
}

type Counts = Pick<SlidingWindow, 'previous' | 'current'>;

/** When, from the start of the current window, no more than `target` of the uses count: fewer than do now. */
function fallMs({ previous, current }: Counts, windowMs: number, target: number): number {
  if (current <= target) return windowMs + 1 - Math.ceil(((target - current + 1) * windowMs) / previous);
  return 2 * windowMs + 1 - Math.ceil(((target + 1) * windowMs) / current);
}
