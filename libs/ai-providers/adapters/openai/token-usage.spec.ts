import { toTokenUsage } from './token-usage';

describe('toTokenUsage', () => {
  it('reads totals and details', () => {
    const usage = {
      prompt_tokens: 900,
      prompt_tokens_details: { cached_tokens: 512, cache_write_tokens: 128 },
      completion_tokens: 300,
      completion_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 1200,
    };

    expect(toTokenUsage(usage)).toEqual({
      inputTokens: 900,
      cachedInputTokens: 512,
      cacheWriteInputTokens: 128,
      outputTokens: 300,
      reasoningTokens: 0,
    });
  });

  it('leaves what is not reported undefined', () => {
    expect(toTokenUsage({ prompt_tokens: 10, completion_tokens: 5 })).toEqual({ inputTokens: 10, outputTokens: 5 });
  });

  it.each([undefined, null, 'none', [], {}, { prompt_tokens: '10', completion_tokens: -1 }, { prompt_tokens: 1.5 }])(
    'invents nothing from %j',
    (usage) => {
      expect(Object.values(toTokenUsage(usage)).filter((count) => count !== undefined)).toEqual([]);
    },
  );
});
