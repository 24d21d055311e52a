import fc from 'fast-check';

import type { Work } from '../middleware/call';
import { CATALOGUE } from './catalogue';
import { estimateOf } from './estimate-of';
import { findModel } from './find-model';
import { worstCaseOf } from './worst-case-of';

const NOW = new Date('2026-11-23T12:00:00Z');
const UNKNOWN = { inputUsd: 15, outputUsd: 75 };

function writing(text: string, maxOutputTokens: number): Work {
  return { kind: 'language', request: { messages: [{ role: 'user', text }], maxOutputTokens } };
}

const PAINTING: Work = { kind: 'image', request: { prompt: 'A cat.', count: 2, size: { width: 512, height: 512 } } };

describe('estimateOf', () => {
  it('is a third of the bytes as tokens: 300 × 0.75 + 100 × 4.5', () => {
    const entry = findModel('openai', 'gpt-5.4-mini');
    expect(estimateOf(entry, writing('x'.repeat(900), 4_000), 'y'.repeat(300), UNKNOWN, NOW)).toBe(675);
  });

  it('counts bytes, not letters, and tokens rounded up: 2 × 0.75 + 3 × 4.5', () => {
    const entry = findModel('openai', 'gpt-5.4-mini');
    expect(estimateOf(entry, writing('four', 4_000), 'กาก', UNKNOWN, NOW)).toBe(15);
  });

  it('is the input alone before anything arrived: 300 × 0.75', () => {
    const entry = findModel('openai', 'gpt-5.4-mini');
    expect(estimateOf(entry, writing('x'.repeat(900), 4_000), '', UNKNOWN, NOW)).toBe(225);
  });

  it('takes the long tier where the input probably reached it: 300,000 × 5 + 1 × 22.5, rounded up', () => {
    const entry = findModel('openai', 'gpt-5.4');
    expect(estimateOf(entry, writing('x'.repeat(900_000), 4_000), 'yes', UNKNOWN, NOW)).toBe(1_500_023);
  });

  it('reckons with the unknown price of an unlisted model: 300 × 15 + 100 × 75', () => {
    expect(estimateOf(null, writing('x'.repeat(900), 4_000), 'y'.repeat(300), UNKNOWN, NOW)).toBe(12_000);
  });

  it('counts pictures as drawn', () => {
    const entry = findModel('openai', 'gpt-image-2');
    expect(estimateOf(entry, PAINTING, '', UNKNOWN, NOW)).toBe(worstCaseOf(entry, PAINTING, UNKNOWN, NOW));
  });

  it('never exceeds the worst case, and never falls when more text arrives', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 500 });
    fc.assert(
      fc.property(fc.constantFrom(...CATALOGUE, null), texts, texts, texts, (entry, prompt, received, more) => {
        const work = writing(prompt, 50);
        const estimate = estimateOf(entry, work, received, UNKNOWN, NOW);
        expect(estimate).toBeLessThanOrEqual(worstCaseOf(entry, work, UNKNOWN, NOW));
        expect(estimateOf(entry, work, received + more, UNKNOWN, NOW)).toBeGreaterThanOrEqual(estimate);
      }),
    );
  });

  it('is cut at the worst case where a vendor writes more than it was asked for', () => {
    const entry = findModel('openai', 'gpt-5.4-mini');
    const work = writing('Write.', 10);
    expect(estimateOf(entry, work, 'y'.repeat(90_000), UNKNOWN, NOW)).toBe(worstCaseOf(entry, work, UNKNOWN, NOW));
  });
});
