import fc from 'fast-check';

import type { Work } from '../middleware/call';
import type { TokenUsage } from '../ports/language-model';
import { CATALOGUE, PRICE_VERSION } from './catalogue';
import { costOf } from './cost-of';
import { findModel } from './find-model';
import { textBytesOf } from './text-bytes-of';
import { worstCaseOf } from './worst-case-of';

const NOW = new Date('2026-11-23T12:00:00Z');

/** Every listed model has a price by then. */
const TODAY = new Date(PRICE_VERSION);
const UNKNOWN = { inputUsd: 15, outputUsd: 75 };

function writing(text: string, maxOutputTokens: number): Work {
  return { kind: 'language', request: { messages: [{ role: 'user', text }], maxOutputTokens } };
}

function painting(prompt: string, count: number): Work {
  return { kind: 'image', request: { prompt, count, size: { width: 1_024, height: 1_024 } } };
}

function worstCase(provider: string, model: string, work: Work): number {
  return worstCaseOf(findModel(provider, model), work, UNKNOWN, NOW);
}

describe('worstCaseOf', () => {
  it('is every byte as a token, at the price of writing the cache: (960 + 16 + 1,024) × 2.5 + 100 × 10', () => {
    expect(worstCase('anthropic', 'claude-sonnet-5', writing('x'.repeat(960), 100))).toBe(6_000);
  });

  it('takes the long tier where the input may reach it: (271,000 + 1,040) × 5 + 100 × 22.5', () => {
    expect(worstCase('openai', 'gpt-5.4', writing('x'.repeat(271_000), 100))).toBe(1_362_450);
  });

  it('takes the short tier where the input cannot exceed it: (270,960 + 1,040) × 2.5 + 100 × 15', () => {
    expect(worstCase('openai', 'gpt-5.4', writing('x'.repeat(270_960), 100))).toBe(681_500);
  });

  it('counts every message: (0 + 2 × 16 + 1,024) × 0.75', () => {
    const messages = [
      { role: 'system', text: '' },
      { role: 'user', text: '' },
    ] as const;
    expect(worstCase('openai', 'gpt-5.4-mini', { kind: 'language', request: { messages, maxOutputTokens: 0 } })).toBe(
      792,
    );
  });

  it('counts every picture: (960 + 1,040) × 5 + 3 × 24,000 × 30', () => {
    expect(worstCase('openai', 'gpt-image-2', painting('x'.repeat(960), 3))).toBe(2_170_000);
  });

  it('counts what is said beside the pictures: (960 + 1,040) × 2 + 2 × 2,000 × 120 + 32,768 × 12', () => {
    expect(worstCase('google', 'gemini-3-pro-image', painting('x'.repeat(960), 2))).toBe(877_216);
  });

  it('reckons with the unknown price of an unlisted model: (960 + 1,040) × 15 + 100 × 75', () => {
    expect(worstCase('openai', 'no-such-model', writing('x'.repeat(960), 100))).toBe(37_500);
  });

  it('reckons with the unknown price before the first one is known', () => {
    const entry = findModel('openai', 'gpt-6.2-sol');
    expect(worstCaseOf(entry, writing('x'.repeat(960), 100), UNKNOWN, new Date('2026-11-16'))).toBe(37_500);
  });

  it('reckons with large pictures of an unlisted model: (960 + 1,040) × 15 + 24,000 × 75', () => {
    expect(worstCaseOf(null, painting('x'.repeat(960), 1), UNKNOWN, NOW)).toBe(1_830_000);
  });

  it.each(['writer-1', 'painter-1'])('is nothing for simulated/%s', (model) => {
    expect(worstCase('simulated', model, model === 'writer-1' ? writing('Write.', 4_000) : painting('Draw.', 4))).toBe(
      0,
    );
  });
});

describe('worstCaseOf, whatever the vendor reports within what it was asked for', () => {
  const languageModels = CATALOGUE.filter(({ kind }) => kind === 'language');
  const imageModels = CATALOGUE.filter(({ kind }) => kind === 'image');
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const shares = fc.record({
    input: share,
    cached: share,
    written: share,
    output: share,
    reasoning: share,
    image: share,
  });
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 2_000 }),
    fc.integer({ min: 90_000, max: 300_000 }).map((length) => 'x'.repeat(length)),
  );

  /** Tokens of up to so many parts of what is possible; the request's frame takes a few tokens too. */
  function usageWithin(
    work: Work,
    maxOutputTokens: number,
    part: { input: number; cached: number; written: number; output: number; reasoning: number },
  ): TokenUsage {
    const inputTokens = Math.floor((textBytesOf(work) + 400) * part.input);
    const outputTokens = Math.floor(maxOutputTokens * part.output);
    return {
      inputTokens,
      cachedInputTokens: Math.floor(inputTokens * part.cached),
      cacheWriteInputTokens: Math.floor(inputTokens * part.written),
      outputTokens,
      reasoningTokens: Math.floor(outputTokens * part.reasoning),
    };
  }

  it('covers every text', () => {
    const maxima = fc.integer({ min: 1, max: 128_000 });
    fc.assert(
      fc.property(fc.constantFrom(...languageModels), texts, maxima, shares, (entry, text, maxOutputTokens, part) => {
        const work = writing(text, maxOutputTokens);
        const usage = usageWithin(work, maxOutputTokens, part);
        expect(worstCaseOf(entry, work, UNKNOWN, TODAY)).toBeGreaterThanOrEqual(costOf(entry, usage, TODAY)!);
      }),
    );
  });

  it('covers every picture', () => {
    const counts = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...imageModels), texts, counts, shares, (entry, prompt, count, part) => {
        const work = painting(prompt, count);
        const imageTokens = Math.floor(count * entry.maxTokensPerImage! * part.image);
        const usage = usageWithin(work, entry.output.includes('text') ? entry.maxOutputTokens : 0, part);
        const outputTokens = usage.outputTokens! + imageTokens;
        const cost = costOf(entry, { ...usage, imageTokens, outputTokens }, TODAY)!;
        expect(worstCaseOf(entry, work, UNKNOWN, TODAY)).toBeGreaterThanOrEqual(cost);
      }),
    );
  });

  it('never falls when more is asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CATALOGUE, null), texts, fc.nat(4_000), fc.nat(200), (entry, text, most, more) => {
        const worst = worstCaseOf(entry, writing(text, most), UNKNOWN, TODAY);
        expect(worstCaseOf(entry, writing(text, most + more), UNKNOWN, TODAY)).toBeGreaterThanOrEqual(worst);
        expect(worstCaseOf(entry, writing(text + 'x'.repeat(more), most), UNKNOWN, TODAY)).toBeGreaterThanOrEqual(
          worst,
        );
      }),
    );
  });
});
