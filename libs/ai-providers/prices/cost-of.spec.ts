import { costOf } from './cost-of';

describe('costOf', () => {
  it('charges fresh input, cached input and output each at its own price', () => {
    const usage = { inputTokens: 1_000, cachedInputTokens: 400, outputTokens: 200 };
    expect(costOf('openai', 'gpt-5.4-mini', usage)).toBe(600 * 0.75 + 400 * 0.075 + 200 * 4.5);
  });

  it('rounds a fraction of a micro-dollar up, and only a real fraction', () => {
    expect(costOf('openai', 'gpt-5.4-mini', { inputTokens: 1, outputTokens: 0 })).toBe(1);
    expect(costOf('openai', 'gpt-5.4-nano', { inputTokens: 15, outputTokens: 0 })).toBe(3);
  });

  it('knows no price for an unknown model', () => {
    expect(costOf('openai', 'no-such-model', { inputTokens: 10, outputTokens: 10 })).toBeNull();
  });

  it('does not invent tokens that were not reported', () => {
    expect(costOf('openai', 'gpt-5.4', { inputTokens: 10 })).toBeNull();
  });

  it('costs nothing to simulate', () => {
    expect(costOf('simulated', 'writer-1', { inputTokens: 10, outputTokens: 10 })).toBe(0);
  });
});
