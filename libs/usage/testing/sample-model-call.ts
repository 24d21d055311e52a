import { newId } from '@seoforge/kernel';

import type { ModelCall } from '../domain/model-call';

/** An attempt that answered, of a call of its own. */
export function sampleModelCall(changes: Partial<ModelCall> = {}): ModelCall {
  const id = newId();
  return {
    id,
    callId: id,
    attempt: 1,
    siteId: newId(),
    articleId: null,
    mode: 'live',
    purpose: 'article.section',
    provider: 'openai',
    model: 'gpt-5.4-mini',
    outcome: 'succeeded',
    errorCode: null,
    inputTokens: 100,
    cachedTokens: null,
    cacheWriteTokens: null,
    outputTokens: 50,
    reasoningTokens: null,
    imageTokens: null,
    isCached: false,
    costMicroUsd: 1_000,
    chargeMicroUsd: 1_000,
    durationMs: 12,
    createdAt: new Date('2026-03-01T08:00:00.000Z'),
    ...changes,
  };
}
