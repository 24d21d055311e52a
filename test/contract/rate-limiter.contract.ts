/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { RateLimit, RateLimiter, RateLimitState } from '@seoforge/cache';
import { newId } from '@seoforge/kernel';

/** What the contract needs of an implementation besides the port. */
export interface RateLimiterHarness {
  /** Called once, before everything else. @returns limiters that share their counts: one or more */
  readonly start: () => Promise<readonly RateLimiter[]>;
  readonly stop: () => Promise<void>;
  /** Lets time pass for the limiters: at least so much. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Longer than any test takes. */
const LONG_MS = 600_000;
const SHORT_MS = 400;

/** What every implementation of RateLimiter keeps to. */
export function describeRateLimiterContract(name: string, harness: RateLimiterHarness): void {
  describe(`${name} as a RateLimiter`, () => {
    let limiters: readonly RateLimiter[];
    let key: string;

    beforeAll(async () => {
      limiters = await harness.start();
    });
    beforeEach(() => {
      key = newId();
    });
    afterAll(() => harness.stop());

    const under = (limit: number, windowMs = LONG_MS, ofKey = key): RateLimit => ({ key: ofKey, limit, windowMs });
    const consume = (...limits: RateLimit[]): Promise<readonly RateLimitState[]> => limiters[0]!.consume(limits);
    const consumeOne = async (limit: RateLimit): Promise<RateLimitState> => (await consume(limit))[0]!;
    const isAdmitted = (states: readonly RateLimitState[]): boolean => states.every(({ isExceeded }) => !isExceeded);

    it('counts down, then refuses', async () => {
      const states = [await consumeOne(under(2)), await consumeOne(under(2)), await consumeOne(under(2))];

      expect(states.map(({ remaining }) => remaining)).toEqual([1, 0, 0]);
      expect(states.map(({ isExceeded }) => isExceeded)).toEqual([false, false, true]);
    });

    it.each([1, 50, 199])('admits exactly %i of 200 uses at the same moment', async (limit) => {
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, index) => limiters[index % limiters.length]!.consume([under(limit)])),
      );

      expect(answers.filter(isAdmitted)).toHaveLength(limit);
      expect(new Set(answers.filter(isAdmitted).map(([state]) => state!.remaining)).size).toBe(limit);
    });

    it('counts keys apart', async () => {
      await consumeOne(under(1));

      expect(await consumeOne(under(1, LONG_MS, `${key}:other`))).toMatchObject({ isExceeded: false });
    });

    it('says of each limit of a use where it stands', async () => {
      await consume(under(5));

      expect(await consume(under(9, SHORT_MS, `${key}:other`), under(5))).toMatchObject([
        { remaining: 8, isExceeded: false },
        { remaining: 3, isExceeded: false },
      ]);
    });

    it('counts under none of the limits what one of them refuses', async () => {
      const [few, many] = [under(1), under(5, LONG_MS, `${key}:many`)];
      await consume(few, many);
      const refused = [await consume(many, few), await consume(few, many)];

      expect(refused).toMatchObject([
        [
          { remaining: 4, isExceeded: false },
          { remaining: 0, isExceeded: true },
        ],
        [
          { remaining: 0, isExceeded: true },
          { remaining: 4, isExceeded: false },
        ],
      ]);
      expect(await consumeOne(many)).toMatchObject({ remaining: 3 });
    });

    it('names every limit that refuses', async () => {
      const limits = [under(1), under(1, LONG_MS, `${key}:other`)];
      await consume(...limits);

      expect((await consume(...limits)).map(({ isExceeded }) => isExceeded)).toEqual([true, true]);
    });

    it('answers a use without limits with nothing', async () => {
      expect(await consume()).toEqual([]);
    });

    it('has nothing to reset where nothing was used, and only then', async () => {
      const [full, unused] = [under(1), under(1, LONG_MS, `${key}:unused`)];
      const [state] = await consume(full);

      expect(state!.resetMs).toBeGreaterThan(LONG_MS / 2);
      expect(state!.resetMs).toBeLessThanOrEqual(LONG_MS + 1);
      expect(await consume(full, unused)).toMatchObject([{}, { remaining: 1, resetMs: 0 }]);
    });

    it('frees one use after another as the window slides, no later than it says', async () => {
      const limit = under(2, SHORT_MS);
      await consumeOne(limit);
      const { resetMs } = await consumeOne(limit);
      expect(resetMs).toBeLessThanOrEqual(SHORT_MS + 1);
      await harness.wait(resetMs);

      expect(await consumeOne(limit)).toMatchObject({ isExceeded: false });
    });

    it('still counts in a window what was used in the one before', async () => {
      const limit = under(1_000, 4 * SHORT_MS);
      await Promise.all(Array.from({ length: 1_000 }, () => consume(limit)));
      const { isExceeded, resetMs } = await consumeOne(limit);
      await harness.wait(isExceeded ? resetMs : 0);
      const { remaining } = await consumeOne(limit);

      expect(remaining).toBeLessThan(999);
    });

    it('begins anew when nothing was used for two windows', async () => {
      const limit = under(2, SHORT_MS);
      await consumeOne(limit);
      await consumeOne(limit);
      await harness.wait(2 * SHORT_MS);

      expect(await consumeOne(limit)).toMatchObject({ remaining: 1, isExceeded: false });
    });

    it('follows a limit that is changed', async () => {
      await consumeOne(under(9));
      await consumeOne(under(9));

      expect(await consumeOne(under(2))).toMatchObject({ remaining: 0, isExceeded: true });
      expect(await consumeOne(under(4))).toMatchObject({ remaining: 1, isExceeded: false });
    });
  });
}
