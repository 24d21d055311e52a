import { sampleModelCall } from '../testing';
import { receiptOf } from './receipt';

describe('receiptOf', () => {
  it('adds up its lines', () => {
    const calls = [sampleModelCall({ costMicroUsd: 1_000 }), sampleModelCall({ costMicroUsd: 234 })];

    expect(receiptOf(calls, 'v1')).toMatchObject({ costMicroUsd: 1_234, priceVersion: 'v1' });
  });

  it('has no sum when one price is unknown', () => {
    expect(receiptOf([sampleModelCall(), sampleModelCall({ costMicroUsd: null })], 'v1').costMicroUsd).toBeNull();
  });

  it('keeps ids of other tables to itself', () => {
    expect(receiptOf([sampleModelCall()], 'v1').calls[0]).not.toHaveProperty('siteId');
  });

  it('has one line for the attempts of a call, in the name of the model that answered', () => {
    const failed = sampleModelCall({
      provider: 'anthropic',
      model: 'claude-sonnet-5',
      outcome: 'failed',
      inputTokens: 5,
      costMicroUsd: 30,
      durationMs: 100,
    });
    const other = sampleModelCall({ purpose: 'article.outline' });
    const answered = sampleModelCall({ callId: failed.callId, inputTokens: 90, costMicroUsd: 12, durationMs: 7 });

    expect(receiptOf([failed, other, answered], 'v1').calls).toMatchObject([
      {
        provider: 'openai',
        model: 'gpt-5.4-mini',
        outcome: 'succeeded',
        inputTokens: 90,
        costMicroUsd: 42,
        attempts: 2,
        durationMs: 107,
      },
      { purpose: 'article.outline', attempts: 1 },
    ]);
  });

  it('names the last model that was asked where none answered', () => {
    const first = sampleModelCall({ outcome: 'failed', model: 'first' });
    const last = sampleModelCall({ outcome: 'failed', model: 'last', callId: first.callId, costMicroUsd: null });

    expect(receiptOf([first, last], 'v1').calls).toMatchObject([
      { model: 'last', outcome: 'failed', attempts: 2, costMicroUsd: null },
    ]);
  });
});
