import type { Work } from '../middleware/call';
import { chargeOf } from './charge-of';
import { estimateOf } from './estimate-of';
import { findModel } from './find-model';
import { worstCaseOf } from './worst-case-of';

const NOW = new Date('2026-11-23T12:00:00Z');
const UNKNOWN = { inputUsd: 15, outputUsd: 75 };
const WORK: Work = {
  kind: 'language',
  request: { messages: [{ role: 'user', text: 'x'.repeat(900) }], maxOutputTokens: 100 },
};

describe('chargeOf', () => {
  it('takes the tokens that were told at the unknown price, however many: 10 × 15 + 5,000 × 75', () => {
    const usage = { inputTokens: 10, outputTokens: 5_000 };
    expect(chargeOf(null, { work: WORK, text: 'Yes.', usage }, UNKNOWN, NOW)).toBe(375_150);
  });

  it.each([{}, { inputTokens: 10 }, { outputTokens: 10 }])('estimates where %j is all that was told', (usage) => {
    expect(chargeOf(null, { work: WORK, text: 'Yes.', usage }, UNKNOWN, NOW)).toBe(
      estimateOf(null, WORK, 'Yes.', UNKNOWN, NOW),
    );
  });

  it('estimates at the known price where only the usage is missing', () => {
    const entry = findModel('openai', 'gpt-5.4-mini');
    expect(chargeOf(entry, { work: WORK, text: 'Yes.', usage: {} }, UNKNOWN, NOW)).toBe(
      estimateOf(entry, WORK, 'Yes.', UNKNOWN, NOW),
    );
  });

  it('is the worst case where no text shows how much was written', () => {
    const entry = findModel('openai', 'gpt-5.4-mini');
    expect(chargeOf(entry, { work: WORK, text: null, usage: {} }, UNKNOWN, NOW)).toBe(
      worstCaseOf(entry, WORK, UNKNOWN, NOW),
    );
  });
});
