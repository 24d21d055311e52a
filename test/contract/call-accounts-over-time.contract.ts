/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { sampleAttempt, sampleCall } from '../support/sample-call';
import type { CallAccountsScene } from './call-accounts.scene';

/** The part of the contract that is about months, lost calls and what is told once. */
export function describeCallAccountsOverTime(scene: CallAccountsScene): void {
  const { harness } = scene;
  const percentages = (): unknown[] => scene.told('budget.threshold_reached').map(({ percent }) => percent);

  describe('months', () => {
    const LAST_EVENING = new Date('2026-03-31T16:59:59Z');
    const FIRST_MORNING = new Date('2026-03-31T17:00:01Z');

    it('begin anew at midnight of the time zone', async () => {
      await scene.setBudget({ timeZone: 'Asia/Bangkok' });
      harness.setClock(LAST_EVENING);
      await scene.spend(900);
      await expect(scene.reserve(200)).rejects.toThrow('2026-03-31T17:00:00.000Z');
      harness.setClock(FIRST_MORNING);

      expect(await scene.balance()).toEqual({ spentMicroUsd: 0, reservedMicroUsd: 0 });
      await expect(scene.reserve(1_000)).resolves.toEqual(expect.any(String));
    });

    it('leave lost calls to the month that they were made in', async () => {
      harness.setClock(LAST_EVENING);
      await scene.expired(300);
      harness.setClock(new Date(FIRST_MORNING.getTime() + 12 * 3_600_000));
      await scene.reserve(1);

      expect(await scene.balance()).toEqual({ spentMicroUsd: 0, reservedMicroUsd: 1 });
    });

    it('pay for the calls that money was set aside for in them', async () => {
      await scene.setBudget({ timeZone: 'Asia/Bangkok' });
      harness.setClock(LAST_EVENING);
      const reservationId = await scene.reserve(600);
      harness.setClock(FIRST_MORNING);
      await scene.accounts.extend(scene.siteId, reservationId, 400);
      await expect(scene.accounts.extend(scene.siteId, reservationId, 1)).rejects.toMatchObject({
        code: 'budget.exceeded',
      });
      await scene.accounts.settle(
        sampleCall(scene.siteId, { reservationId, attempts: [sampleAttempt({ chargeMicroUsd: 800 })] }),
      );

      expect(await scene.balance()).toEqual({ spentMicroUsd: 0, reservedMicroUsd: 0 });
      harness.setClock(LAST_EVENING);
      expect(await scene.balance()).toEqual({ spentMicroUsd: 800, reservedMicroUsd: 0 });
    });
  });

  describe('expiring', () => {
    it('counts a reservation that nobody settled as spent in full, and the ledger says so', async () => {
      const id = await scene.expired(300, { purpose: 'article.faq', mode: 'test', model: 'o-lost' });
      await scene.reserve(1);

      expect(await scene.balance()).toEqual({ spentMicroUsd: 300, reservedMicroUsd: 1 });
      expect(await scene.ledger()).toEqual([
        expect.objectContaining({
          id,
          callId: id,
          outcome: 'failed',
          errorCode: 'usage.call_lost',
          purpose: 'article.faq',
          mode: 'test',
          provider: 'openai',
          model: 'o-lost',
          costMicroUsd: null,
          chargeMicroUsd: 300,
        }),
      ]);
    });

    it('is put right by a settlement that comes too late', async () => {
      const reservationId = await scene.expired(300);
      await scene.reserve(1);
      const call = sampleCall(scene.siteId, { reservationId });
      await scene.accounts.settle(call);
      await scene.accounts.settle(call);

      expect(await scene.balance()).toEqual({ spentMicroUsd: 150, reservedMicroUsd: 1 });
      expect((await scene.ledger()).map(({ callId }) => callId)).toEqual([call.id]);
    });

    it('does not touch what is still under way', async () => {
      await scene.reserve(300);
      await scene.reserve(1);

      expect(await scene.balance()).toEqual({ spentMicroUsd: 0, reservedMicroUsd: 301 });
    });
  });

  describe('alerts', () => {
    it('tell each percentage once, when it is reached', async () => {
      await scene.spend(499);
      expect(percentages()).toEqual([]);
      await scene.spend(1);
      await scene.spend(100);
      expect(percentages()).toEqual([50]);
      await scene.spend(400);

      expect(percentages()).toEqual([50, 80, 100]);
      expect(scene.told('budget.threshold_reached').at(-1)).toMatchObject({
        limitMicroUsd: 1_000,
        spentMicroUsd: 1_000,
      });
    });

    it('come but once from calls that end together', async () => {
      await Promise.all(Array.from({ length: 20 }, () => scene.spend(50)));

      expect(percentages()).toEqual([50, 80, 100]);
    });

    it('come from lost calls too', async () => {
      await scene.expired(600);
      await scene.reserve(1);

      expect(percentages()).toEqual([50]);
    });

    it('come at the percentages of the site', async () => {
      await scene.setBudget({ alertAtPercent: [7] });
      await scene.spend(1_000);

      expect(percentages()).toEqual([7]);
    });
  });
}
