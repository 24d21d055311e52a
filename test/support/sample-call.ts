import type { EndedCall, ModelAttempt, ReservedCall } from '@seoforge/ai-providers';
import { newId } from '@seoforge/kernel';

/** An attempt that answered, for 150 micro-dollars. */
export function sampleAttempt(changes: Partial<ModelAttempt> = {}): ModelAttempt {
  return {
    id: newId(),
    provider: 'openai',
    model: 'gpt-5.4-mini',
    outcome: 'succeeded',
    errorCode: null,
    usage: {
      inputTokens: 120,
      cachedInputTokens: 20,
      cacheWriteInputTokens: 30,
      outputTokens: 80,
      reasoningTokens: 32,
      imageTokens: 0,
    },
    costMicroUsd: 150,
    chargeMicroUsd: 150,
    isCached: false,
    durationMs: 250,
    startedAt: new Date('2026-03-01T08:00:00.000Z'),
    ...changes,
  };
}

/** What money is set aside for. */
export function sampleReservedCall(siteId: string, changes: Partial<ReservedCall> = {}): ReservedCall {
  return {
    siteId,
    articleId: null,
    mode: 'live',
    purpose: 'article.section',
    provider: 'openai',
    model: 'gpt-5.4-mini',
    ...changes,
  };
}

/** A call of one such attempt, with nothing set aside. */
export function sampleCall(siteId: string, changes: Partial<EndedCall> = {}): EndedCall {
  return {
    id: newId(),
    context: { siteId, mode: 'live', purpose: 'article.section' },
    reservationId: null,
    attempts: [sampleAttempt()],
    ...changes,
  };
}
