const FIRST_LOCK_MS = 1_000;
const LONGEST_LOCK_MS = 15 * 60_000;
/** 2^10 seconds are more than the longest lock. */
const DOUBLINGS = 10;

/** Failures are forgotten after a day without another one. */
export const FAILURES_FADE_AFTER_MS = 24 * 60 * 60_000;

/** For how long the nth failure locks, in milliseconds; the last entry holds for all that follow. */
export type LockSchedule = readonly number[];

/** OWASP Authentication Cheat Sheet: locks that grow with each failure. So many failures of an account cost nothing. */
export const ACCOUNT_LOCKS: LockSchedule = locksFrom(5);
/** More of them, for many people may share an address. */
export const ADDRESS_LOCKS: LockSchedule = locksFrom(20);

function locksFrom(failures: number): LockSchedule {
  const free = Array<number>(failures - 1).fill(0);
  const doubling = Array.from({ length: DOUBLINGS + 1 }, (_, index) =>
    Math.min(FIRST_LOCK_MS * 2 ** index, LONGEST_LOCK_MS),
  );
  return [...free, ...doubling];
}
