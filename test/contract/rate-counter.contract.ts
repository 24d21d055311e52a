/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { setTimeout as sleep } from 'node:timers/promises';
import type { RateCounter } from '@seoforge/cache';
import { newId } from '@seoforge/kernel';

/** What the contract needs of an implementation besides the port. */
export interface RateCounterHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<RateCounter>;
  readonly stop: () => Promise<void>;
}

const LONG_MS = 60_000;
const SHORT_MS = 100;

/** What every implementation of RateCounter keeps to. */
export function describeRateCounterContract(name: string, harness: RateCounterHarness): void {
  describe(`${name} as a RateCounter`, () => {
    let counter: RateCounter;
    let key: string;

    beforeAll(async () => {
      counter = await harness.start();
    });
    beforeEach(() => {
      key = newId();
    });
    afterAll(() => harness.stop());

    async function countsOf(hits: readonly string[]): Promise<number[]> {
      const counts: number[] = [];
      for (const hit of hits) counts.push((await counter.hit(hit, LONG_MS)).count);
      return counts;
    }

    it('counts each hit, the first one included', async () => {
      expect(await countsOf([key, key, key])).toEqual([1, 2, 3]);
    });

    it('counts keys apart', async () => {
      expect(await countsOf([key, `${key}:other`, key])).toEqual([1, 1, 2]);
    });

    it('loses no hit of many at the same moment', async () => {
      const results = await Promise.all(Array.from({ length: 100 }, () => counter.hit(key, LONG_MS)));

      expect(results.map(({ count }) => count).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 100 }, (_, index) => index + 1),
      );
    });

    it('says until when the window lasts, which further hits do not extend', async () => {
      const first = await counter.hit(key, LONG_MS);
      await sleep(20);
      const second = await counter.hit(key, LONG_MS);

      expect(first.resetMs).toBeGreaterThan(0);
      expect(first.resetMs).toBeLessThanOrEqual(LONG_MS);
      expect(second.resetMs).toBeLessThan(first.resetMs);
    });

    it('begins anew when the window has ended', async () => {
      const before = [await counter.hit(key, SHORT_MS), await counter.hit(key, SHORT_MS)];
      await sleep(2 * SHORT_MS);
      const after = await counter.hit(key, LONG_MS);

      expect(before[0]?.count).toBe(1);
      expect(after.count).toBe(1);
      expect(after.resetMs).toBeGreaterThan(SHORT_MS);
    });
  });
}
