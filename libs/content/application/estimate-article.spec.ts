import { findModel } from '@seoforge/ai-providers';
import { newId, SystemClock } from '@seoforge/kernel';
import type { ReadUsage, UsageRow } from '@seoforge/usage';

import type { BriefRequest } from '../domain/brief';
import { EstimateArticle, type ArticleEstimate } from './estimate-article';
import { ModelsOfBrief } from './models-of-brief';

const WRITERS: readonly [string, string][] = [
  ['openai', 'gpt-5.4-mini'],
  ['openai', 'gpt-5.4'],
];

/** What the site's calls of one purpose took, all together. */
function usageOf(key: string, calls: number, inputTokens: number, outputTokens: number): UsageRow {
  const nothing = { failedCalls: 0, cachedCalls: 0, cachedTokens: 0, reasoningTokens: 0, unknownCostCalls: 0 };
  return { key, calls, inputTokens, outputTokens, costMicroUsd: 0, ...nothing };
}

function estimate(
  request: Partial<BriefRequest> = {},
  writers: readonly [string, string][] = WRITERS,
  history: readonly UsageRow[] = [],
): Promise<ArticleEstimate> {
  const candidates = writers.map(([provider, model]) => {
    const entry = findModel(provider, model);
    return { provider, model, entry, usableKeys: () => 1, ask: () => [] as never };
  });
  const readUsage = { execute: async () => history } as unknown as ReadUsage;
  const models = new ModelsOfBrief({ resolve: async () => candidates });
  return new EstimateArticle(models, readUsage, new SystemClock()).execute(
    { siteId: newId(), mode: 'live' },
    { keyphrase: 'green tea', targetWords: 600, ...request },
  );
}

describe('EstimateArticle', () => {
  it('reckons a range from the length and the price catalogue', async () => {
    const { minimumMicroUsd, expectedMicroUsd, maximumMicroUsd, ...rest } = await estimate();

    expect(rest).toMatchObject({ basedOn: 'catalogue', priceVersion: expect.any(String) });
    expect(minimumMicroUsd).toBeGreaterThan(0);
    expect(expectedMicroUsd).toBeGreaterThan(minimumMicroUsd!);
    expect(maximumMicroUsd).toBeGreaterThan(expectedMicroUsd!);
    const sum = rest.calls.reduce((total, call) => total + call.expectedMicroUsd!, 0);
    expect(sum).toBe(expectedMicroUsd);
  });

  it('names the calls that an order takes', async () => {
    const outline = ['One', 'Two', 'Three'];
    const { calls } = await estimate({ headings: outline, includeFaq: true, images: 2, maxRevisions: 0 });

    expect(Object.fromEntries(calls.map(({ purpose, count }) => [purpose, count]))).toEqual({
      'article.introduction': 1,
      'article.section': 3,
      'article.conclusion': 1,
      'article.metadata': 1,
      'article.faq': 1,
      'article.pictures': 1,
      'article.image': 2,
    });
  });

  it('costs more for more words, and for a language that takes more tokens', async () => {
    const { expectedMicroUsd: short } = await estimate();
    const { expectedMicroUsd: long } = await estimate({ targetWords: 6_000 });
    const { expectedMicroUsd: thai } = await estimate({ language: 'th' });

    expect(long).toBeGreaterThan(short! * 4);
    expect(thai).toBeGreaterThan(short!);
  });

  it("takes the site's own averages where there are enough calls", async () => {
    const history = [
      { ...usageOf('article.section', 12, 40_000, 9_000), failedCalls: 1, cachedCalls: 1 },
      usageOf('article.outline', 4, 1, 1),
    ];
    const { basedOn, calls } = await estimate({}, WRITERS, history);

    expect(basedOn).toBe('history');
    expect(calls.find(({ purpose }) => purpose === 'article.section')).toMatchObject({
      inputTokens: 4_000,
      outputTokens: 900,
    });
    expect(calls.find(({ purpose }) => purpose === 'article.outline')?.inputTokens).toBeGreaterThan(500);
  });

  it('is nought for the simulated provider', async () => {
    expect(await estimate({}, [['simulated', 'writer-1']])).toMatchObject({
      minimumMicroUsd: 0,
      expectedMicroUsd: 0,
      maximumMicroUsd: 0,
    });
  });

  it('is null where a price is not known, and never nought', async () => {
    expect(await estimate({}, [...WRITERS, ['elsewhere', 'model']])).toMatchObject({
      minimumMicroUsd: null,
      expectedMicroUsd: expect.any(Number),
      maximumMicroUsd: null,
    });
  });
});
