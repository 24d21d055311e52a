/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { LoginFailures } from '@seoforge/auth';
import { newId } from '@seoforge/kernel';

/** What the contract needs of an implementation besides the port. */
export interface LoginFailuresHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<LoginFailures>;
  readonly stop: () => Promise<void>;
}

const NOW = new Date('2026-03-01T08:00:00.000Z');
const DAY_MS = 24 * 3_600_000;
/** Two failures are free; the third locks for a second, and all that follow for three. */
const LOCKS = [0, 0, 1_000, 3_000];

const afterMs = (ms: number): Date => new Date(NOW.getTime() + ms);

/** What every implementation of LoginFailures keeps to. */
export function describeLoginFailuresContract(name: string, harness: LoginFailuresHarness): void {
  describe(`${name} as LoginFailures`, () => {
    let failures: LoginFailures;
    let subject: string;

    beforeAll(async () => {
      failures = await harness.start();
    });
    afterAll(() => harness.stop());

    beforeEach(() => {
      subject = `account:${newId()}`;
    });

    const count = (now = NOW): Promise<Date | null> => failures.count(subject, LOCKS, now);

    const countTimes = async (times: number): Promise<void> => {
      for (let turn = 0; turn < times; turn += 1) expect(await count()).toBeNull();
    };

    it('lock as the schedule says, and count nothing meanwhile', async () => {
      await countTimes(3);
      expect(await count()).toEqual(afterMs(1_000));
      expect(await count(afterMs(999))).toEqual(afterMs(1_000));
      expect(await count(afterMs(1_000))).toBeNull();
      expect(await count(afterMs(1_001))).toEqual(afterMs(4_000));
      expect(await count(afterMs(4_000))).toBeNull();
      expect(await count(afterMs(4_001))).toEqual(afterMs(7_000));
    });

    it('lock at the first one where the schedule says so', async () => {
      expect(await failures.count(subject, [5_000], NOW)).toBeNull();
      expect(await failures.count(subject, [5_000], NOW)).toEqual(afterMs(5_000));
    });

    it('let no more through that come at once', async () => {
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => count()));
      expect(outcomes.filter((lockedUntil) => lockedUntil === null)).toHaveLength(3);
    });

    it('are counted for each subject apart', async () => {
      await countTimes(3);
      expect(await failures.count(`address:${newId()}`, LOCKS, NOW)).toBeNull();
    });

    it('are forgiven one by one, with the lock', async () => {
      await countTimes(3);
      await failures.forgive(subject);
      expect(await count()).toBeNull();
      expect(await count()).toEqual(afterMs(1_000));
      await failures.forgive(newId());
    });

    it('never fall below none', async () => {
      await countTimes(1);
      for (let turn = 0; turn < 3; turn += 1) await failures.forgive(subject);
      await countTimes(3);
      expect(await count()).not.toBeNull();
    });

    it('are forgotten when they are cleared', async () => {
      await countTimes(3);
      await failures.clear(subject);
      await countTimes(3);
      expect(await count()).not.toBeNull();
    });

    it('fade a day after the last one', async () => {
      await countTimes(2);
      expect(await count(afterMs(DAY_MS))).toBeNull();
      expect(await count(afterMs(DAY_MS))).toBeNull();
      expect(await count(afterMs(2 * DAY_MS - 1))).toBeNull();
      expect(await count(afterMs(2 * DAY_MS - 1))).not.toBeNull();
    });

    it('are removed when nothing has been added since', async () => {
      await countTimes(3);
      await failures.purge(NOW);
      expect(await count()).not.toBeNull();
      await failures.purge(afterMs(1));
      expect(await count()).toBeNull();
    });
  });
}
