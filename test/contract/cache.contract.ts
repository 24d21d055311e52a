/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cache } from '@seoforge/cache';
import { newId } from '@seoforge/kernel';

/** What the contract needs of an implementation besides the port. */
export interface CacheHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<Cache>;
  readonly stop: () => Promise<void>;
}

const LONG_MS = 60_000;
const SHORT_MS = 100;

/** What every implementation of Cache keeps to. */
export function describeCacheContract(name: string, harness: CacheHarness): void {
  describe(`${name} as a Cache`, () => {
    let cache: Cache;
    let key: string;

    beforeAll(async () => {
      cache = await harness.start();
    });
    beforeEach(() => {
      key = newId();
    });
    afterAll(() => harness.stop());

    it('misses what was never set', async () => {
      expect(await cache.get(key)).toBeUndefined();
    });

    it.each([
      ['a text', 'ชาเขียว "quoted"'],
      ['an empty text', ''],
      ['a number', 0],
      ['false', false],
      ['a list', [1, [2]]],
      ['an object', { title: 'Rain', parts: [{ words: 7 }] }],
    ])('gives back %s as it was set', async (_name, value) => {
      await cache.set(key, value, LONG_MS);

      expect(await cache.get(key)).toEqual(value);
    });

    it('keeps the last value of a key, and keys apart', async () => {
      await cache.set(key, 'first', LONG_MS);
      await cache.set(`${key}:other`, 'other', LONG_MS);
      await cache.set(key, 'last', LONG_MS);

      expect(await cache.get(key)).toBe('last');
      expect(await cache.get(`${key}:other`)).toBe('other');
    });

    it('does not change with the object that was set or got', async () => {
      const value = { words: ['rain'] };
      await cache.set(key, value, LONG_MS);
      value.words.push('barrel');
      (await cache.get<typeof value>(key))?.words.push('gutter');

      expect(await cache.get(key)).toEqual({ words: ['rain'] });
    });

    it('forgets a value when its time is up', async () => {
      await cache.set(key, 'soon gone', SHORT_MS);
      expect(await cache.get(key)).toBe('soon gone');
      await sleep(2 * SHORT_MS);

      expect(await cache.get(key)).toBeUndefined();
    });

    it('forgets a value that is deleted, also when there is none', async () => {
      await cache.set(key, 'value', LONG_MS);
      await cache.delete(key);
      await cache.delete(key);

      expect(await cache.get(key)).toBeUndefined();
    });

    describe('getOrCompute', () => {
      let computations: number;
      beforeEach(() => {
        computations = 0;
      });

      async function compute(): Promise<{ computation: number }> {
        computations += 1;
        await sleep(10);
        return { computation: computations };
      }

      it('computes once for callers at the same time, and not again while the value lives', async () => {
        const together = await Promise.all([1, 2, 3].map(() => cache.getOrCompute(key, LONG_MS, compute)));
        const later = await cache.getOrCompute(key, LONG_MS, compute);

        expect([...together, later]).toEqual(Array.from({ length: 4 }, () => ({ computation: 1 })));
        expect(computations).toBe(1);
      });

      it('computes each key for itself', async () => {
        await Promise.all([key, `${key}:other`].map((each) => cache.getOrCompute(each, LONG_MS, compute)));

        expect(computations).toBe(2);
      });

      it('computes again when the value has gone', async () => {
        await cache.getOrCompute(key, SHORT_MS, compute);
        await sleep(2 * SHORT_MS);

        expect(await cache.getOrCompute(key, LONG_MS, compute)).toEqual({ computation: 2 });
      });

      it('passes a failure on to every caller, and keeps none of it', async () => {
        const fail = async (): Promise<never> => {
          await compute();
          throw new Error('no rain');
        };
        const outcomes = await Promise.allSettled([1, 2].map(() => cache.getOrCompute(key, LONG_MS, fail)));

        expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
        expect(computations).toBe(1);
        expect(await cache.getOrCompute(key, LONG_MS, compute)).toEqual({ computation: 2 });
      });
    });
  });
}
