import type { ModelCall } from './model-call';
import { receiptOf } from './receipt';

const call: ModelCall = {
  id: '1',
  siteId: 's',
  articleId: 'a',
  purpose: 'article.section',
  provider: 'openai',
  model: 'gpt-5.4',
  outcome: 'succeeded',
  errorCode: null,
  inputTokens: 100,
  cachedTokens: null,
  outputTokens: 50,
  reasoningTokens: null,
  costMicroUsd: 1_000,
  durationMs: 12,
  createdAt: new Date(0),
};

describe('receiptOf', () => {
  it('adds up its lines', () => {
    expect(receiptOf([call, { ...call, costMicroUsd: 234 }], 'v1')).toMatchObject({
      costMicroUsd: 1_234,
      priceVersion: 'v1',
    });
  });

  it('has no sum when one price is unknown', () => {
    expect(receiptOf([call, { ...call, costMicroUsd: null }], 'v1').costMicroUsd).toBeNull();
  });

  it('keeps ids of other tables to itself', () => {
    expect(receiptOf([call], 'v1').calls[0]).not.toHaveProperty('siteId');
  });
});
