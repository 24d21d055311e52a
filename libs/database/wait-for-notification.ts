import { setTimeout as sleep } from 'node:timers/promises';

import type { Notifications } from './notifications';

/** A notification may be lost when a connection breaks, so that a waiter also looks for itself. */
const LOOK_INTERVAL_MS = 2_000;

/** What is waited for: news of `payload` on `channel`, after which `hasHappened` tells whether it was that. */
export interface Awaited {
  readonly channel: string;
  readonly payload: string;
  readonly hasHappened: () => Promise<boolean>;
}

/** @returns whether it happened in time; waiting ends early when `signal` is aborted. */
export async function waitForNotification(
  notifications: Notifications,
  { channel, payload, hasHappened }: Awaited,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  let wake = new AbortController();
  const unsubscribe = notifications.subscribe(channel, (news) => {
    if (news === payload) wake.abort();
  });
  try {
    for (;;) {
      if (await hasHappened()) return true;
      const remainingMs = deadline - performance.now();
      if (remainingMs <= 0 || signal.aborted) return false;
      await sleep(Math.min(remainingMs, LOOK_INTERVAL_MS), undefined, {
        signal: AbortSignal.any([wake.signal, signal]),
      }).catch(() => undefined);
      if (wake.signal.aborted) wake = new AbortController();
    }
  } finally {
    unsubscribe();
  }
}
