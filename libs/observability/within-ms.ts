import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for work, but no longer than that; what becomes of it is nobody's business any more. */
export async function withinMs(timeMs: number, work: Promise<unknown>): Promise<void> {
  const given = new AbortController();
  await Promise.race([
    work.catch(() => undefined),
    sleep(timeMs, undefined, { signal: given.signal }).catch(() => undefined),
  ]);
  given.abort();
}
