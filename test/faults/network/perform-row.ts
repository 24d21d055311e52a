import { setTimeout as sleep } from 'node:timers/promises';

import { isSuccess, KINDS, type Attempt } from './attempts';
import { judgeBooks } from './judge-books';
import { MixedLoad } from './mixed-load';
import type { OrderBook } from './order-book';
import type { Row } from './rows';
import type { ServiceBehindProxies } from './service-behind-proxies';

/** How a row went. */
export interface RowResult {
  readonly row: Row;
  readonly attempts: readonly Attempt[];
  /** From the end of the fault until requests of every kind succeeded again and went on to; null where they did not in time. */
  readonly recoveredMs: number | null;
  /** From the end of the fault until the API called itself well again. */
  readonly wellMs: number;
  /** What a service that is bounded, recovers alone and loses nothing would have done otherwise. */
  readonly complaints: readonly string[];
}

const PAUSES_MS = { analysis: 1_000, verify: 1_000, list: 1_000, order: 1_000, poll: 1_000, completion: 1_000 };
const BEFORE_FAULT_MS = 2_000;
const LOOK_EVERY_MS = 250;
/** Far longer than it takes, also where the machine is busy with other things; so are the limits below. */
const RECOVERED_WITHIN_MS = 90_000;
/** So many successes in a row are no accident. */
const SUCCESSES = 3;
const ACCEPTED_WITHIN_MS = 180_000;
const STUCK_AFTER_MS = 120_000;
/**
 * What a request may wait for at most: a connection (DATABASE_CONNECT_TIMEOUT_MS), the answer to a statement
 * (DATABASE_STATEMENT_TIMEOUT_MS) and its being given up, or the calls of a model (AI_TOTAL_TIMEOUT_MS) and what surrounds them.
 * What hangs takes longer than any of it.
 */
const LONGEST_ANSWER_MS = 40_000;
const LONGEST_COMPLETION_MS = 55_000;

export async function performRow(row: Row, service: ServiceBehindProxies, orders: OrderBook): Promise<RowResult> {
  const proxy = service.proxies[row.dependency];
  await orders.place();
  const load = new MixedLoad(service.client, orders, PAUSES_MS);
  await sleep(BEFORE_FAULT_MS);
  await proxy.begin(row.fault);
  await sleep(row.durationMs);
  await proxy.end();
  const endedAtMs = performance.now();
  await untilRecovered(load, endedAtMs);
  const isWell = await service.untilWell(RECOVERED_WITHIN_MS);
  const wellMs = performance.now() - endedAtMs;
  await load.stop();
  const recoveredMs = recoveredAfter(load.attempts, endedAtMs);
  await orders.repeatUnanswered(ACCEPTED_WITHIN_MS);
  const lost = [
    ...(await orders.judge(STUCK_AFTER_MS)),
    ...(await judgeBooks(service.surroundings, orders.count)),
    ...(isWell ? [] : ['does not call itself well again']),
    ...(service.endedPrograms === 0 ? [] : ['a program has ended']),
  ];
  const complaints = [...lost, ...complaintsAbout(load.attempts), ...(recoveredMs === null ? ['did not recover'] : [])];
  return { row, attempts: load.attempts, recoveredMs, wellMs, complaints };
}

async function untilRecovered(load: MixedLoad, endedAtMs: number): Promise<void> {
  while (recoveredAfter(load.attempts, endedAtMs) === null && performance.now() < endedAtMs + RECOVERED_WITHIN_MS)
    await sleep(LOOK_EVERY_MS);
}

/** Until the end of each kind's first success behind which there are only others, the slowest kind counting. */
function recoveredAfter(attempts: readonly Attempt[], endedAtMs: number): number | null {
  const times = KINDS.map((kind) => {
    const after = attempts
      .filter((one) => one.kind === kind && one.startedAtMs >= endedAtMs)
      .toSorted((one, other) => one.startedAtMs - other.startedAtMs);
    const successes = after.slice(after.findLastIndex((one) => !isSuccess(one)) + 1);
    const [first] = successes;
    return first && successes.length >= SUCCESSES ? first.startedAtMs + first.elapsedMs - endedAtMs : null;
  });
  return times.some((time) => time === null) ? null : Math.max(...times.map(Number));
}

function complaintsAbout(attempts: readonly Attempt[]): readonly string[] {
  const slow = attempts.filter(
    ({ kind, elapsedMs }) => elapsedMs > (kind === 'completion' ? LONGEST_COMPLETION_MS : LONGEST_ANSWER_MS),
  );
  return [
    ...attempts.flatMap(({ complaint }) => complaint ?? []),
    ...slow.map(({ kind, elapsedMs }) => `${kind} took ${Math.round(elapsedMs)} ms`),
  ];
}
