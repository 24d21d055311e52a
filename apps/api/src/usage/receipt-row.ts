import type { ModelCall } from '@seoforge/usage';

import type { ReceiptRowDto } from './usage.dto';

export function receiptRowOf({ createdAt, ...call }: ModelCall): ReceiptRowDto {
  return {
    id: call.id,
    callId: call.callId,
    attempt: call.attempt,
    siteId: call.siteId,
    articleId: call.articleId,
    mode: call.mode,
    purpose: call.purpose,
    provider: call.provider,
    model: call.model,
    outcome: call.outcome,
    errorCode: call.errorCode,
    inputTokens: call.inputTokens,
    cachedTokens: call.cachedTokens,
    cacheWriteTokens: call.cacheWriteTokens,
    outputTokens: call.outputTokens,
    reasoningTokens: call.reasoningTokens,
    imageTokens: call.imageTokens,
    isCached: call.isCached,
    costMicroUsd: call.costMicroUsd,
    chargeMicroUsd: call.chargeMicroUsd,
    durationMs: call.durationMs,
    createdAt: createdAt.toISOString(),
  };
}
