/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { CallAccounts, ModelAttempt } from '@seoforge/ai-providers';
import type { ModelCallLedger } from '@seoforge/usage';

import { sampleAttempt, sampleCall, sampleReservedCall } from '../support/sample-call';

/** What the contract needs of an implementation besides the port. */
export interface ModelCallLedgerHarness {
  /** Called once, before everything else. The accounts fill the ledger. */
  readonly start: () => Promise<{ ledger: ModelCallLedger; accounts: CallAccounts }>;
  readonly stop: () => Promise<void>;
  /** Makes a tenant with an article that calls can be made for. */
  readonly newArticle: () => Promise<{ siteId: string; id: string }>;
}

const EIGHT_O_CLOCK_MS = Date.parse('2026-03-01T08:00:00.000Z');

/** What every implementation of ModelCallLedger keeps to. */
export function describeModelCallLedgerContract(name: string, harness: ModelCallLedgerHarness): void {
  describe(`${name} as a ModelCallLedger`, () => {
    let ledger: ModelCallLedger;
    let accounts: CallAccounts;
    let siteId: string;
    let articleId: string;

    beforeAll(async () => {
      ({ ledger, accounts } = await harness.start());
    });
    beforeEach(async () => {
      ({ siteId, id: articleId } = await harness.newArticle());
    });
    afterAll(() => harness.stop());

    async function enter(attempts: readonly ModelAttempt[], article: object = { articleId }): Promise<string> {
      const call = sampleCall(siteId, {
        context: { siteId, mode: 'live', purpose: 'article.section', ...article },
        attempts,
      });
      await accounts.settle(call);
      return call.id;
    }

    it('has no calls for an article that has had none', async () => {
      expect(await ledger.forArticle(siteId, articleId)).toEqual([]);
    });

    it('has what is known of each attempt', async () => {
      const attempt = sampleAttempt({ costMicroUsd: 5_000_000_000, chargeMicroUsd: 5_000_000_000 });
      const callId = await enter([attempt]);

      expect(await ledger.forArticle(siteId, articleId)).toEqual([
        {
          id: attempt.id,
          callId,
          attempt: 1,
          siteId,
          articleId,
          mode: 'live',
          purpose: 'article.section',
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
          isCached: false,
          costMicroUsd: 5_000_000_000,
          chargeMicroUsd: 5_000_000_000,
          durationMs: 250,
          createdAt: new Date(EIGHT_O_CLOCK_MS),
        },
      ]);
    });

    it('has null for what is not known, and never nought', async () => {
      await enter([sampleAttempt({ usage: { outputTokens: 0 }, costMicroUsd: null, chargeMicroUsd: 7 })]);

      expect(await ledger.forArticle(siteId, articleId)).toMatchObject([
        { inputTokens: null, cachedTokens: null, outputTokens: 0, reasoningTokens: null, costMicroUsd: null },
      ]);
    });

    it('lists attempts in the order they were made, not entered', async () => {
      const attempts = [0, 1, 2].map((ms) => sampleAttempt({ startedAt: new Date(EIGHT_O_CLOCK_MS + ms) }));
      const [first, second, third] = attempts;
      for (const attempt of [second!, third!, first!]) await enter([attempt]);

      expect((await ledger.forArticle(siteId, articleId)).map(({ id }) => id)).toEqual(attempts.map(({ id }) => id));
    });

    it('lists attempts of the same moment in the order of their ids', async () => {
      const [first, second] = [sampleAttempt(), sampleAttempt()];
      await enter([second, first]);

      expect((await ledger.forArticle(siteId, articleId)).map(({ id }) => id)).toEqual([first.id, second.id]);
    });

    it('sums up by article what is charged, and what is charged or set aside', async () => {
      const other = await harness.newArticle();
      await enter([sampleAttempt({ chargeMicroUsd: 150 }), sampleAttempt({ chargeMicroUsd: 30 })]);
      const call = sampleReservedCall(siteId, { articleId });
      const reservationId = await accounts.reserve(call, 700, 60_000);
      await accounts.extend(siteId, reservationId, 100);
      await accounts.reserve(sampleReservedCall(siteId), 900, 60_000);

      expect(await ledger.chargesOf(siteId, [articleId, other.id])).toEqual(new Map([[articleId, 180]]));
      expect(await ledger.commitmentsOf(siteId, [articleId, other.id])).toEqual(new Map([[articleId, 980]]));
      expect(await ledger.commitmentsOf(other.siteId, [articleId])).toEqual(new Map());
      await accounts.settle(sampleCall(siteId, { reservationId, attempts: [] }));
      expect(await ledger.commitmentsOf(siteId, [articleId])).toEqual(new Map([[articleId, 180]]));
    });

    it('shows attempts to the site that made them, and only those of the article', async () => {
      const other = await harness.newArticle();
      await enter([sampleAttempt()]);
      await enter([sampleAttempt()], {});

      expect(await ledger.forArticle(other.siteId, articleId)).toEqual([]);
      expect(await ledger.forArticle(other.siteId, other.id)).toEqual([]);
      expect(await ledger.forArticle(siteId, articleId)).toHaveLength(1);
    });
  });
}
