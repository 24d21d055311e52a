import { toTokenUsage } from './token-usage';

describe('toTokenUsage', () => {
  it('adds the thoughts to the answer', () => {
    const usage = {
      promptTokenCount: 900,
      cachedContentTokenCount: 512,
      candidatesTokenCount: 200,
      thoughtsTokenCount: 100,
      totalTokenCount: 1200,
    };

    expect(toTokenUsage(usage)).toEqual({
      inputTokens: 900,
      cachedInputTokens: 512,
      outputTokens: 300,
      reasoningTokens: 100,
    });
  });

  it('knows which tokens of the answer are a picture', () => {
    const candidatesTokensDetails = [
      { modality: 'TEXT', tokenCount: 12 },
      { modality: 'IMAGE', tokenCount: 1290 },
    ];

    expect(toTokenUsage({ candidatesTokenCount: 1302, candidatesTokensDetails })).toEqual({
      outputTokens: 1302,
      imageTokens: 1290,
    });
  });

  it('leaves what is not reported undefined', () => {
    expect(toTokenUsage({ promptTokenCount: 10, candidatesTokenCount: 5 })).toEqual({
      inputTokens: 10,
      outputTokens: 5,
    });
    expect(toTokenUsage({ thoughtsTokenCount: 7 })).toEqual({ outputTokens: 7, reasoningTokens: 7 });
  });

  it.each([undefined, [], {}, { promptTokenCount: '10', candidatesTokenCount: -1 }])(
    'invents nothing from %j',
    (usage) => {
      expect(Object.values(toTokenUsage(usage)).filter((count) => count !== undefined)).toEqual([]);
    },
  );
});
