import type { RateLimit } from './rate-limiter';
import { stateOf, usedOf, windowAt } from './sliding-window';

const WINDOW_MS = 1_000;
const rate = (limit: number): RateLimit => ({ key: 'tea', limit, windowMs: WINDOW_MS });

describe('windowAt', () => {
  const window = { startMs: 5_000, previous: 2, current: 3 };

  it.each([
    ['is its own until it is over', 5_999, window],
    ['is the one before when it is over', 6_000, { startMs: 6_000, previous: 3, current: 0 }],
    ['is that until both are over', 6_999, { startMs: 6_000, previous: 3, current: 0 }],
    ['begins anew with the first use after that', 7_000, { startMs: 7_000, previous: 0, current: 0 }],
    ['begins anew however much later', 90_210, { startMs: 90_210, previous: 0, current: 0 }],
  ])('%s', (_what, nowMs, expected) => {
    expect(windowAt(window, WINDOW_MS, nowMs)).toEqual(expected);
  });

  it('begins with the first use', () => {
    expect(windowAt(undefined, WINDOW_MS, 4_321)).toEqual({ startMs: 4_321, previous: 0, current: 0 });
  });
});

describe('usedOf', () => {
  it.each([
    [0, 10],
    [1, 9],
    [100, 9],
    [101, 8],
    [900, 1],
    [901, 0],
    [999, 0],
  ])('counts the last window in whole uses that have not slid out after %i ms', (elapsedMs, used) => {
    expect(usedOf({ previous: 10, current: 0 }, WINDOW_MS, elapsedMs)).toBe(used);
  });
});

describe('stateOf', () => {
  it.each([
    ['nothing was used', { previous: 0, current: 0 }, 300, { remaining: 10, resetMs: 0 }],
    ['uses of this window slide out in the next', { previous: 0, current: 10 }, 300, { remaining: 0, resetMs: 701 }],
    ['uses of the last one slide out in this', { previous: 10, current: 0 }, 250, { remaining: 3, resetMs: 51 }],
    ['of both, those of the last one first', { previous: 3, current: 7 }, 0, { remaining: 0, resetMs: 1 }],
    [
      'those of this window when none of the last is left',
      { previous: 1, current: 4 },
      600,
      { remaining: 6, resetMs: 401 },
    ],
    ['a limit was lowered', { previous: 0, current: 20 }, 0, { remaining: 0, resetMs: 1_501 }],
  ])('says when one more is free: %s', (_when, counts, elapsedMs, expected) => {
    expect(stateOf(counts, rate(10), elapsedMs, false)).toEqual({ ...expected, isExceeded: false });
  });

  it('frees a use exactly when it says so, whatever was used and whenever', () => {
    const sizes = [1, 2, 3, 7, 10, 13];
    for (const previous of [0, ...sizes]) {
      for (const current of [0, ...sizes]) {
        for (const elapsedMs of [0, 1, 333, 500, 998, 999]) {
          const window = { startMs: 0, previous, current };
          const { remaining, resetMs } = stateOf(window, rate(10), elapsedMs, false);
          const remainingAt = (atMs: number): number => {
            const moved = windowAt(window, WINDOW_MS, atMs);
            return stateOf(moved, rate(10), atMs - moved.startMs, false).remaining;
          };
          if (resetMs === 0) continue;
          expect(remainingAt(elapsedMs + resetMs - 1)).toBe(remaining);
          expect(remainingAt(elapsedMs + resetMs)).toBeGreaterThan(remaining);
        }
      }
    }
  });
});
