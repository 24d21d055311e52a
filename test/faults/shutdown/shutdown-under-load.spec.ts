import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { isSuccess, type Attempt } from '../network/attempts';
import { judgeBooks } from '../network/judge-books';
import { MixedLoad } from '../network/mixed-load';
import { OrderBook } from '../network/order-book';
import { SiteClient } from '../network/site-client';
import { Surroundings } from '../network/surroundings';
import { Balancer } from './balancer';
import { Place } from './place';
import { WaitingOrders, type WaitedOrder } from './waiting-orders';

const STDOUT = 1;
const PATIENCE_MS = 10 * 60_000;
const QUIET_MS = 2_000;
const STUCK_AFTER_MS = 120_000;
/** Longer than the balancer takes to notice, also on a busy machine. */
const DRAIN_SECONDS = '10';
const SHORTEST_THOUGHT_MS = 100;
const LONGEST_THOUGHT_MS = 1_000;
const WAITING_ORDER_EVERY_MS = 2_000;
/** Some of them wait at whichever instance is told to stop, which takes less time than writing an article. */
const WAITING_ORDERS_AT_STOP = 6;
const ARRIVED_AFTER_MS = 300;
const PAUSES_MS = { analysis: 250, verify: 60, list: 125, order: 2_500, poll: 125, completion: 500 };

/** What happened while every program was replaced once. */
interface Replacement {
  readonly attempts: readonly Attempt[];
  readonly waited: readonly WaitedOrder[];
  readonly complaints: readonly string[];
  readonly endedWithinMs: readonly number[];
}

describe('a deploy under load', () => {
  let result: Replacement;

  async function replaceAll(surroundings: Surroundings): Promise<Replacement> {
    const variables = { ...surroundings.variables(), SHUTDOWN_DRAIN_SECONDS: DRAIN_SECONDS };
    const apis = [await Place.take('api', variables), await Place.take('api', variables)];
    const workers = [await Place.take('worker', variables), await Place.take('worker', variables)];
    const places = [...apis, ...workers];
    const balancer = await Balancer.start(apis.map(({ url }) => url));
    try {
      const client = new SiteClient(balancer.url, surroundings.apiKey);
      const orders = new OrderBook(client);
      await orders.place();
      const load = new MixedLoad(client, orders, PAUSES_MS);
      const waiting = new WaitingOrders(client, WAITING_ORDER_EVERY_MS);
      const endedWithinMs: number[] = [];
      for (const place of places) {
        await balancer.untilAllReady();
        await sleep(QUIET_MS);
        waiting.place(WAITING_ORDERS_AT_STOP);
        await sleep(ARRIVED_AFTER_MS);
        endedWithinMs.push(await place.replace());
      }
      await sleep(QUIET_MS);
      await load.stop();
      const waited = await waiting.stop();
      const lost = [
        ...(await orders.judge(STUCK_AFTER_MS)),
        ...(await judgeBooks(surroundings, orders.count + waited.length)),
      ];
      const complaints = [...lost, ...balancer.complaints, ...places.flatMap((place) => place.complaints)];
      return { attempts: load.attempts, waited, complaints, endedWithinMs };
    } finally {
      await balancer.stop();
      await Promise.all(places.map((place) => place.empty()));
    }
  }

  beforeAll(async () => {
    const thinkMs = (): number => SHORTEST_THOUGHT_MS + Math.random() * (LONGEST_THOUGHT_MS - SHORTEST_THOUGHT_MS);
    const surroundings = await Surroundings.prepare(thinkMs);
    try {
      result = await replaceAll(surroundings);
    } finally {
      await surroundings.remove();
    }
  }, PATIENCE_MS);
  afterAll(() => {
    const { attempts, waited, complaints, endedWithinMs } = result;
    const counts = {
      requests: attempts.length,
      'failed requests': attempts.filter((one) => !isSuccess(one)).length,
      'callers that waited for their article': waited.length,
      'callers that were sent away before it was written': waited.filter(({ status }) => status === 202).length,
      'connections of followers': sum(waited.map(({ followed }) => followed?.connections ?? 0)),
      'articles that were taken up again by another worker': waited.filter(
        ({ article }) => (article?.attempts ?? 0) > 1,
      ).length,
      'events that followers were told': sum(waited.map(({ followed }) => followed?.ids.length ?? 0)),
    };
    const lines = Object.entries(counts).map(([name, count]) => `${name.padEnd(55)} ${String(count).padStart(6)}`);
    const ends = endedWithinMs.map((ms) => `${(ms / 1_000).toFixed(1)} s`).join(', ');
    writeSync(STDOUT, `${[...lines, `programs ended within ${ends}`, ...new Set(complaints)].join('\n')}\n`);
  });

  it('fails no request', () => {
    expect(result.attempts.filter((one) => !isSuccess(one))).toEqual([]);
  });

  it('answers who waits for an article, and breaks no stream', () => {
    const sentAway = result.waited.filter(({ status }) => status === 202);
    expect(sentAway).not.toEqual([]);
    expect(result.waited.filter(({ status }) => status === null || status >= 300)).toEqual([]);
    expect(sum(result.waited.map(({ followed }) => followed?.broken ?? 0))).toBe(0);
  });

  it('tells followers every event once and in order', () => {
    for (const { followed } of result.waited) {
      const ids = followed?.ids ?? [];
      expect(ids).toEqual(Array.from({ length: ids.length }, (_, place) => place + 1));
      expect(ids).not.toEqual([]);
    }
  });

  it('loses no job and no entry in the ledger, and is forced to nothing', () => {
    expect(result.waited.filter(({ article }) => article?.status !== 'succeeded')).toEqual([]);
    expect(result.complaints).toEqual([]);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
