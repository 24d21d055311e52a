/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { SecondFactors, UserRepository } from '@seoforge/auth';
import type { Transactions } from '@seoforge/database';
import { newId } from '@seoforge/kernel';

/** What the contract needs of an implementation besides the port. */
export interface SecondFactorsHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<{ factors: SecondFactors; users: UserRepository }>;
  readonly transactions: () => Transactions;
  readonly stop: () => Promise<void>;
}

const NOW = new Date('2026-03-01T08:00:00.000Z');
const STEP = 59_078_400;

/** What every implementation of SecondFactors keeps to. */
export function describeSecondFactorsContract(name: string, harness: SecondFactorsHarness): void {
  describe(`${name} as SecondFactors`, () => {
    let factors: SecondFactors;
    let users: UserRepository;
    let userId: string;

    beforeAll(async () => {
      ({ factors, users } = await harness.start());
    });
    afterAll(() => harness.stop());

    beforeEach(async () => {
      userId = newId();
      await users.add({
        id: userId,
        email: `${userId}@garden.example`,
        passwordHash: 'a hash',
        role: 'viewer',
        createdAt: NOW,
        disabledAt: null,
        secondFactorConfirmedAt: null,
      });
    });

    const confirm = (): Promise<boolean> => factors.confirm(userId, STEP, ['one', 'two'], NOW);

    const trueOf = (outcomes: readonly boolean[]): number => outcomes.filter(Boolean).length;

    it('are confirmed once, and shown on the account', async () => {
      expect(await confirm()).toBe(true);
      expect(await confirm()).toBe(false);
      expect(await users.find(userId)).toMatchObject({ secondFactorConfirmedAt: NOW });
      expect(await factors.confirm(newId(), STEP, [], NOW)).toBe(false);
    });

    it('are set up where there is none yet', async () => {
      const isUnconfirmed = (id: string): Promise<boolean> =>
        harness.transactions().run(() => factors.lockUnconfirmed(id));
      expect(await isUnconfirmed(userId)).toBe(true);
      await confirm();
      expect(await isUnconfirmed(userId)).toBe(false);
      expect(await isUnconfirmed(newId())).toBe(false);
    });

    it('accept steps that follow, each once', async () => {
      await confirm();
      expect(await factors.useStep(userId, STEP)).toBe(false);
      expect(await factors.useStep(userId, STEP + 2)).toBe(true);
      expect(await factors.useStep(userId, STEP + 1)).toBe(false);
      expect(trueOf(await Promise.all([1, 2, 3].map(() => factors.useStep(userId, STEP + 3))))).toBe(1);
      expect(await factors.useStep(newId(), STEP)).toBe(false);
    });

    it('accept recovery codes, each once', async () => {
      await confirm();
      expect(await factors.useRecoveryCode(userId, 'three')).toBe(false);
      expect(await factors.useRecoveryCode(userId, 'one')).toBe(true);
      expect(await factors.useRecoveryCode(userId, 'one')).toBe(false);
      expect(trueOf(await Promise.all([1, 2, 3].map(() => factors.useRecoveryCode(userId, 'two'))))).toBe(1);
      expect(await factors.useRecoveryCode(newId(), 'two')).toBe(false);
    });

    it('are removed with their recovery codes', async () => {
      expect(await factors.remove(userId)).toBe(false);
      await confirm();
      expect(await factors.remove(userId)).toBe(true);
      expect(await users.find(userId)).toMatchObject({ secondFactorConfirmedAt: null });
      expect(await factors.useRecoveryCode(userId, 'one')).toBe(false);
      expect(await confirm()).toBe(true);
    });
  });
}
