import { toTokenUsage } from './token-usage';

describe('toTokenUsage', () => {
  it('adds up what went through the cache and what did not', () => {
    const usage = {
      input_tokens: 100,
      cache_read_input_tokens: 700,
      cache_creation_input_tokens: 50,
      output_tokens: 300,
      output_tokens_details: { thinking_tokens: 120 },
    };

    expect(toTokenUsage(usage)).toEqual({
      inputTokens: 850,
      cachedInputTokens: 700,
      cacheWriteInputTokens: 50,
      outputTokens: 300,
      reasoningTokens: 120,
    });
  });

  it('leaves what is not reported undefined', () => {
    const usage = { input_tokens: 10, cache_read_input_tokens: null, output_tokens: 5, output_tokens_details: null };

    expect(toTokenUsage(usage)).toEqual({ inputTokens: 10, outputTokens: 5 });
  });

  it.each([undefined, [], {}, { cache_read_input_tokens: -1 }, { input_tokens: '10', output_tokens: 1.5 }])(
    'invents nothing from %j',
    (usage) => {
      expect(Object.values(toTokenUsage(usage)).filter((count) => count !== undefined)).toEqual([]);
    },
  );
});
