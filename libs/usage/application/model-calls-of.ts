import type { EndedCall } from '@seoforge/ai-providers';

import type { ModelCall } from '../domain/model-call';

/** The rows of the ledger that a call makes. */
export function modelCallsOf({ id: callId, context, attempts }: EndedCall): readonly ModelCall[] {
  return attempts.map(({ usage, startedAt, ...attempt }, index) => ({
    ...attempt,
    callId,
    attempt: index + 1,
    siteId: context.siteId,
    articleId: context.articleId ?? null,
    mode: context.mode,
    purpose: context.purpose,
    inputTokens: usage.inputTokens ?? null,
    cachedTokens: usage.cachedInputTokens ?? null,
    cacheWriteTokens: usage.cacheWriteInputTokens ?? null,
    outputTokens: usage.outputTokens ?? null,
    reasoningTokens: usage.reasoningTokens ?? null,
    imageTokens: usage.imageTokens ?? null,
    durationMs: Math.round(attempt.durationMs),
    createdAt: startedAt,
  }));
}
