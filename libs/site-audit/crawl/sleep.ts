import { setTimeout as delay } from 'node:timers/promises';

/** Waits; rejects with the signal's reason when that comes first. */
export type Sleep = (waitMs: number, signal: AbortSignal) => Promise<void>;

/** Waits in real time. */
export const sleep: Sleep = async (waitMs, signal) => {
  await delay(waitMs, undefined, { signal }).catch(() => undefined);
  signal.throwIfAborted();
};
