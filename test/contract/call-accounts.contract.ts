/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { newId } from '@seoforge/kernel';

import { sampleAttempt, sampleCall } from '../support/sample-call';
import { describeCallAccountsOverTime } from './call-accounts-over-time.contract';
import { BUDGET, CallAccountsScene, type CallAccountsHarness } from './call-accounts.scene';

/** What every implementation of CallAccounts keeps to. */
export function describeCallAccountsContract(name: string, harness: CallAccountsHarness): void {
  describe(`${name} as CallAccounts`, () => {
    const scene = new CallAccountsScene(harness);

    beforeAll(() => scene.start());
    beforeEach(() => scene.newSite());
    afterEach(() => {
      harness.setClock(null);
    });
    afterAll(() => harness.stop());

    describe('reserving', () => {
      it('sets money aside up to the limit and not beyond', async () => {
        await scene.reserve(400);
        await scene.reserve(600);

        await expect(scene.reserve(1)).rejects.toMatchObject({ code: 'budget.exceeded', kind: 'budget_exceeded' });
        expect(await scene.balance()).toEqual({ spentMicroUsd: 0, reservedMicroUsd: 1_000 });
      });

      it('grants less after it has refused more', async () => {
        await expect(scene.reserve(1_001)).rejects.toMatchObject({ code: 'budget.exceeded' });

        await expect(scene.reserve(1_000)).resolves.toEqual(expect.any(String));
      });

      it('grants in the order of asking what arrives at once', async () => {
        const outcomes = await Promise.allSettled([400, 700, 500, 200, 100].map((amount) => scene.reserve(amount)));

        expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, false, true]);
        expect(await scene.balance()).toMatchObject({ reservedMicroUsd: 1_000 });
      });

      it('counts what has been spent', async () => {
        await scene.spend(700);

        await expect(scene.reserve(301)).rejects.toMatchObject({ code: 'budget.exceeded' });
        await expect(scene.reserve(300)).resolves.toEqual(expect.any(String));
      });

      it('says what the limit is, what is spent, and when the month turns', async () => {
        harness.setClock(new Date('2026-03-05T12:00:00Z'));
        await scene.setBudget({ monthlyLimitMicroUsd: 2_500_000 });
        await scene.spend(1_230_001);
        await scene.reserve(20_000);

        await expect(scene.reserve(2_000_000)).rejects.toThrow(
          /budget of 2\.50 USD: 1\.230001 USD are spent and 0\.02 USD set aside .* on 2026-04-01T00:00:00\.000Z/,
        );
      });

      it('keeps sites apart', async () => {
        const other = await harness.newSite(BUDGET);
        await scene.reserve(1_000);

        await expect(scene.reserve(1_000, other)).resolves.toEqual(expect.any(String));
      });
    });

    describe('extending', () => {
      it('adds to the reservation within the limit', async () => {
        const id = await scene.reserve(400);
        await scene.accounts.extend(scene.siteId, id, 600);

        expect(await scene.balance()).toEqual({ spentMicroUsd: 0, reservedMicroUsd: 1_000 });
      });

      it('leaves the reservation as it was where the limit is reached', async () => {
        const id = await scene.reserve(400);

        await expect(scene.accounts.extend(scene.siteId, id, 601)).rejects.toMatchObject({ code: 'budget.exceeded' });
        expect(await scene.balance()).toEqual({ spentMicroUsd: 0, reservedMicroUsd: 400 });
      });

      it('frees with the call what was added', async () => {
        const reservationId = await scene.reserve(400);
        await scene.accounts.extend(scene.siteId, reservationId, 100);
        await scene.accounts.settle(sampleCall(scene.siteId, { reservationId, attempts: [] }));

        expect(await scene.balance()).toEqual({ spentMicroUsd: 0, reservedMicroUsd: 0 });
      });

      it.each([
        ['has expired', async () => await scene.expired(10)],
        ['never was', async () => newId()],
        ['is of another site', async () => await scene.reserve(10, await harness.newSite(BUDGET))],
      ])('refuses a reservation that %s', async (_which, made) => {
        const id = await made();

        await expect(scene.accounts.extend(scene.siteId, id, 1)).rejects.toMatchObject({
          code: 'budget.reservation_expired',
        });
        expect(await scene.balance()).toMatchObject({ reservedMicroUsd: 0 });
      });
    });

    describe('settling', () => {
      it('charges what the attempts cost and frees the rest', async () => {
        const reservationId = await scene.reserve(500);
        const attempts = [
          sampleAttempt({ outcome: 'failed', errorCode: 'provider.timeout', costMicroUsd: null, chargeMicroUsd: 100 }),
          sampleAttempt({ chargeMicroUsd: 120 }),
        ];
        await scene.accounts.settle(sampleCall(scene.siteId, { reservationId, attempts }));

        expect(await scene.balance()).toEqual({ spentMicroUsd: 220, reservedMicroUsd: 0 });
      });

      it('enters every attempt in the ledger as it was', async () => {
        const call = sampleCall(scene.siteId, {
          context: { siteId: scene.siteId, mode: 'test', purpose: 'chat' },
          attempts: [
            sampleAttempt({ outcome: 'aborted', errorCode: 'provider.aborted', usage: {}, costMicroUsd: null }),
            sampleAttempt({ isCached: true, costMicroUsd: 0, chargeMicroUsd: 0 }),
          ],
        });
        await scene.accounts.settle(call);
        const rows = await scene.ledger();

        expect(rows.toSorted((one, other) => one.attempt - other.attempt)).toEqual([
          expect.objectContaining({
            id: call.attempts[0]!.id,
            callId: call.id,
            attempt: 1,
            siteId: scene.siteId,
            articleId: null,
            mode: 'test',
            purpose: 'chat',
            outcome: 'aborted',
            errorCode: 'provider.aborted',
            inputTokens: null,
            imageTokens: null,
            isCached: false,
            costMicroUsd: null,
          }),
          expect.objectContaining({
            id: call.attempts[1]!.id,
            callId: call.id,
            attempt: 2,
            provider: 'openai',
            model: 'gpt-5.4-mini',
            outcome: 'succeeded',
            errorCode: null,
            inputTokens: 120,
            cachedTokens: 20,
            cacheWriteTokens: 30,
            outputTokens: 80,
            reasoningTokens: 32,
            imageTokens: 0,
            isCached: true,
            costMicroUsd: 0,
            chargeMicroUsd: 0,
            durationMs: 250,
            createdAt: call.attempts[1]!.startedAt,
          }),
        ]);
      });

      it('charges once, however often and together it is asked to', async () => {
        const call = sampleCall(scene.siteId, { reservationId: await scene.reserve(500) });
        await Promise.all([scene.accounts.settle(call), scene.accounts.settle(call)]);
        await scene.accounts.settle(call);

        expect(await scene.balance()).toEqual({ spentMicroUsd: 150, reservedMicroUsd: 0 });
        expect(await scene.ledger()).toHaveLength(1);
      });

      it('takes calls for which nothing was set aside', async () => {
        await scene.accounts.settle(sampleCall(scene.siteId, { attempts: [sampleAttempt({ chargeMicroUsd: 0 })] }));

        expect(await scene.balance()).toEqual({ spentMicroUsd: 0, reservedMicroUsd: 0 });
        expect(await scene.ledger()).toHaveLength(1);
      });

      it('takes calls of sites that are unknown, and keeps those of the others', async () => {
        await Promise.all([
          scene.accounts.settle(sampleCall(newId())),
          scene.accounts.settle(sampleCall(scene.siteId)),
        ]);

        expect(await scene.ledger()).toHaveLength(1);
      });

      it('leaves a reservation of another site alone', async () => {
        const other = await harness.newSite(BUDGET);
        const reservationId = await scene.reserve(300, other);
        await scene.accounts.settle(sampleCall(scene.siteId, { reservationId, attempts: [] }));

        expect(await harness.balanceOf(other)).toEqual({ spentMicroUsd: 0, reservedMicroUsd: 300 });
      });

      it('records what went over the reservation, and says so', async () => {
        await scene.spend(1_200, 900);

        expect(await scene.balance()).toEqual({ spentMicroUsd: 1_200, reservedMicroUsd: 0 });
        expect(scene.told('budget.overrun')).toEqual([
          expect.objectContaining({ reservedMicroUsd: 900, chargeMicroUsd: 1_200 }),
        ]);
      });

      it('does not call it an overrun where all was used up', async () => {
        await scene.spend(900);

        expect(scene.told('budget.overrun')).toEqual([]);
      });
    });

    describeCallAccountsOverTime(scene);
  });
}
