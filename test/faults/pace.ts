import type { Environment } from '@seoforge/config';

/** The product's own defaults, in milliseconds; a faster pace divides them all. */
const TIMERS: Readonly<Record<string, number>> = {
  AI_TIMEOUT_MS: 60_000,
  AI_TOTAL_TIMEOUT_MS: 170_000,
  AI_FIRST_TOKEN_TIMEOUT_MS: 12_000,
  AI_STALL_TIMEOUT_MS: 15_000,
  AI_RETRY_DELAY_MS: 400,
  AI_CIRCUIT_OPEN_MS: 10_000,
};

/**
 * How fast time goes by in a run: faults and the product's timers alike. The longest times that something may take stay as
 * they are, or they would measure the machine.
 */
export interface Pace {
  /** A duration of the catalogue, in milliseconds of this run. */
  readonly ms: (catalogueMs: number) => number;
  /** What tells the product; nothing at all for the real pace, which leaves its defaults alone. */
  readonly variables: Environment;
  /** Runs under way at once: few enough for none to wait for the machine, more than there are that last. */
  readonly concurrency: number;
}

export const REAL_PACE: Pace = { ms: (catalogueMs) => catalogueMs, variables: {}, concurrency: 30 };

/** So many times as fast. */
export function fasterPace(factor: number): Pace {
  const ms = (catalogueMs: number): number => Math.ceil(catalogueMs / factor);
  const timers = Object.entries(TIMERS).map(([name, timerMs]) => [name, String(ms(timerMs))]);
  return { ms, variables: Object.fromEntries(timers) as Environment, concurrency: 12 };
}
