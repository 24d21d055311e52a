const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** After each attempt that failed; all together a little less than 24 hours. */
const DELAYS_SECONDS = [15, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 6 * HOUR, 10.5 * HOUR];

/** A delay is shortened by up to so much, so that receivers that come back are not asked by everybody at once. */
const JITTER = 0.1;

/**
 * How long to wait after so many attempts that failed, in seconds; null after the last one.
 * @param random from 0 to 1
 */
export function delaySecondsAfter(attempts: number, random: number): number | null {
  const delay = DELAYS_SECONDS[attempts - 1];
  return delay === undefined ? null : Math.round(delay * (1 - JITTER * random));
}
