/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { newId } from '@seoforge/kernel';
import type { ModelCall, ModelCallLedger } from '@seoforge/usage';

/** What the contract needs of an implementation besides the port. */
export interface ModelCallLedgerHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<ModelCallLedger>;
  readonly stop: () => Promise<void>;
  /** Makes a tenant with an article that calls can be made for. */
  readonly newArticle: () => Promise<{ siteId: string; id: string }>;
}

const EIGHT_O_CLOCK_MS = Date.parse('2026-03-01T08:00:00.000Z');

/** What every implementation of ModelCallLedger keeps to. */
export function describeModelCallLedgerContract(name: string, harness: ModelCallLedgerHarness): void {
  describe(`${name} as a ModelCallLedger`, () => {
    let ledger: ModelCallLedger;
    let siteId: string;
    let articleId: string;

    beforeAll(async () => {
      ledger = await harness.start();
    });
    beforeEach(async () => {
      ({ siteId, id: articleId } = await harness.newArticle());
    });
    afterAll(() => harness.stop());

    function sampleCall(changes: Partial<ModelCall> = {}): ModelCall {
      return {
        id: newId(),
        siteId,
        articleId,
        purpose: 'article.section',
        provider: 'simulated',
        model: 'writer-1',
        outcome: 'succeeded',
        errorCode: null,
        inputTokens: 120,
        cachedTokens: 0,
        outputTokens: 80,
        reasoningTokens: 32,
        costMicroUsd: 1_500,
        durationMs: 250,
        createdAt: new Date(EIGHT_O_CLOCK_MS),
        ...changes,
      };
    }

    it('has no calls for an article that has had none', async () => {
      expect(await ledger.forArticle(siteId, articleId)).toEqual([]);
    });

    it.each<[string, Partial<ModelCall>]>([
      ['that gave an answer', {}],
      ['that cost nothing', { costMicroUsd: 0 }],
      ['that cost more than a 32-bit number holds', { costMicroUsd: 5_000_000_000 }],
      ['of unknown price and size', { costMicroUsd: null, inputTokens: null, cachedTokens: null, outputTokens: null }],
      ['that failed', { outcome: 'failed', errorCode: 'provider.timeout', reasoningTokens: null }],
    ])('gives back a call %s as it was recorded', async (_name, changes) => {
      const call = sampleCall(changes);
      await ledger.record(call);

      expect(await ledger.forArticle(siteId, articleId)).toEqual([call]);
    });

    it('lists calls in the order they were made, not recorded', async () => {
      const [first, second, third] = [0, 1, 2].map((ms) => sampleCall({ createdAt: new Date(EIGHT_O_CLOCK_MS + ms) }));
      for (const call of [second!, third!, first!]) await ledger.record(call);

      expect(await ledger.forArticle(siteId, articleId)).toEqual([first, second, third]);
    });

    it('lists calls of the same moment in the order of their ids', async () => {
      const [first, second] = [sampleCall(), sampleCall()];
      for (const call of [second, first]) await ledger.record(call);

      expect(await ledger.forArticle(siteId, articleId)).toEqual([first, second]);
    });

    it('shows calls to the site that made them, and only those of the article', async () => {
      const other = await harness.newArticle();
      await ledger.record(sampleCall());
      await ledger.record(sampleCall({ articleId: null }));

      expect(await ledger.forArticle(other.siteId, articleId)).toEqual([]);
      expect(await ledger.forArticle(other.siteId, other.id)).toEqual([]);
      expect(await ledger.forArticle(siteId, articleId)).toHaveLength(1);
    });
  });
}
