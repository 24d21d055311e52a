import fc from 'fast-check';

import type { TokenUsage } from '../ports/language-model';
import { CATALOGUE, PRICE_VERSION } from './catalogue';
import type { CatalogueModel, DatedPrices } from './catalogue-model';
import { costOf } from './cost-of';
import { findModel } from './find-model';

const NOW = new Date('2026-11-23T12:00:00Z');

function costAt(provider: string, model: string, usage: TokenUsage): number | null {
  return costOf(findModel(provider, model), usage, NOW);
}

function withPrices(changes: Partial<DatedPrices>): CatalogueModel {
  const entry = findModel('openai', 'gpt-5.4-mini')!;
  return { ...entry, prices: [{ ...entry.prices[0]!, ...changes }] };
}

describe('costOf', () => {
  it.each<[string, string, string, TokenUsage, number]>([
    [
      'a streamed answer: 1,234 × 0.75 + 567 × 4.5 = 925.5 + 2,551.5',
      'openai',
      'gpt-5.4-mini',
      { inputTokens: 1_234, outputTokens: 567 },
      3_477,
    ],
    [
      'a cached answer: (2,000 − 1,536) × 0.75 + 1,536 × 0.075 + 300 × 4.5 = 348 + 115.2 + 1,350, rounded up',
      'openai',
      'gpt-5.4-mini',
      { inputTokens: 2_000, cachedInputTokens: 1_536, outputTokens: 300 },
      1_814,
    ],
    [
      'a cache-written answer: 150 × 2 + 1,000 × 0.2 + 2,050 × 2.5 + 400 × 10 = 300 + 200 + 5,125 + 4,000',
      'anthropic',
      'claude-sonnet-5',
      { inputTokens: 3_200, cachedInputTokens: 1_000, cacheWriteInputTokens: 2_050, outputTokens: 400 },
      9_625,
    ],
    [
      'a reasoning answer, its thoughts at the price of output: 500 × 1.5 + (900 + 100) × 9 = 750 + 9,000',
      'google',
      'gemini-3.5-flash',
      { inputTokens: 500, outputTokens: 1_000, reasoningTokens: 900 },
      9_750,
    ],
    [
      'a long-context answer: 200,000 × 5 + 100,000 × 0.5 + 1,000 × 22.5 = 1,000,000 + 50,000 + 22,500',
      'openai',
      'gpt-5.4',
      { inputTokens: 300_000, cachedInputTokens: 100_000, outputTokens: 1_000 },
      1_072_500,
    ],
    [
      'a picture that says nothing of its kind: 40 × 5 + 1,756 × 30 = 200 + 52,680',
      'openai',
      'gpt-image-2',
      { inputTokens: 40, outputTokens: 1_756 },
      52_880,
    ],
    [
      'a picture with text: 40 × 2 + 1,120 × 120 + (1,500 − 1,120) × 12 = 80 + 134,400 + 4,560',
      'google',
      'gemini-3-pro-image',
      { inputTokens: 40, outputTokens: 1_500, imageTokens: 1_120, reasoningTokens: 200 },
      139_040,
    ],
  ])('of %s', (_, provider, model, usage, microUsd) => {
    expect(costAt(provider, model, usage)).toBe(microUsd);
  });

  it.each([
    ['272,000 tokens: 272,000 × 2.5', 272_000, 680_000],
    ['one more: 272,001 × 5', 272_001, 1_360_005],
  ])('of the input takes the long tier just above its bound, at %s', (_, inputTokens, microUsd) => {
    expect(costAt('openai', 'gpt-5.4', { inputTokens, outputTokens: 0 })).toBe(microUsd);
  });

  it('charges thoughts at a price of their own where they have one: 100 × 4.5 + 50 × 2', () => {
    const usage = { inputTokens: 0, outputTokens: 150, reasoningTokens: 50 };
    expect(costOf(withPrices({ reasoningUsd: 2 }), usage, NOW)).toBe(550);
  });

  it('charges a cache without prices of its own as input: 100 × 2', () => {
    const usage = { inputTokens: 100, cachedInputTokens: 40, cacheWriteInputTokens: 40, outputTokens: 0 };
    expect(costAt('google', 'gemini-3-pro-image', { ...usage, imageTokens: 0 })).toBe(200);
  });

  it('takes parts that exceed their whole for the whole: 10 × 0.2 + 10 × 10', () => {
    const usage = {
      inputTokens: 10,
      cachedInputTokens: 99,
      cacheWriteInputTokens: 99,
      outputTokens: 10,
      reasoningTokens: 99,
    };
    expect(costAt('anthropic', 'claude-sonnet-5', usage)).toBe(102);
  });

  it('takes no more thoughts than there is output beside the picture: 90 × 120 + 10 × 12', () => {
    const usage = { inputTokens: 0, outputTokens: 100, imageTokens: 90, reasoningTokens: 50 };
    expect(costAt('google', 'gemini-3-pro-image', usage)).toBe(10_920);
  });

  it('rounds a fraction of a micro-dollar up', () => {
    expect(costAt('openai', 'gpt-5.4-mini', { inputTokens: 1, outputTokens: 0 })).toBe(1);
    expect(costAt('openai', 'gpt-5.4-nano', { inputTokens: 15, outputTokens: 0 })).toBe(3);
  });

  it.each<[string, string, string, TokenUsage]>([
    ['of an unlisted model', 'openai', 'no-such-model', { inputTokens: 10, outputTokens: 10 }],
    ['without output tokens', 'openai', 'gpt-5.4', { inputTokens: 10 }],
    ['without input tokens', 'openai', 'gpt-5.4', { outputTokens: 10 }],
    ['of output that may be text or pictures', 'google', 'gemini-3-pro-image', { inputTokens: 1, outputTokens: 1 }],
  ])('is unknown %s', (_, provider, model, usage) => {
    expect(costAt(provider, model, usage)).toBeNull();
  });

  it('is unknown before the first price', () => {
    const entry = findModel('openai', 'gpt-6.2-sol');
    expect(costOf(entry, { inputTokens: 1, outputTokens: 1 }, new Date('2026-11-16'))).toBeNull();
  });

  it.each(['writer-1', 'painter-1'])('is nothing for simulated/%s', (model) => {
    expect(costAt('simulated', model, { inputTokens: 10_000, outputTokens: 10_000 })).toBe(0);
  });

  it('is a whole number that grows with the tokens', () => {
    const today = new Date(PRICE_VERSION);
    const count = fc.integer({ min: 0, max: 500_000 });
    const usages = fc.record({ inputTokens: count, outputTokens: count, imageTokens: count, reasoningTokens: count });
    fc.assert(
      fc.property(fc.constantFrom(...CATALOGUE), usages, count, (entry, usage, more) => {
        const cost = costOf(entry, usage, today)!;
        expect(Number.isSafeInteger(cost) && cost >= 0).toBe(true);
        expect(costOf(entry, { ...usage, inputTokens: usage.inputTokens + more }, today)).toBeGreaterThanOrEqual(cost);
        expect(costOf(entry, { ...usage, outputTokens: usage.outputTokens + more }, today)).toBeGreaterThanOrEqual(
          cost,
        );
        expect(costOf(entry, { ...usage, cachedInputTokens: more }, today)).toBeLessThanOrEqual(cost);
      }),
    );
  });
});
