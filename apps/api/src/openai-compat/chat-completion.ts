import type { CallReceipt, FinishReason, GatewayResult, TokenUsage } from '@seoforge/ai-providers';

import type { ChatCompletionDto, ChatUsageDto } from './chat-completion.dto';
import { receiptExtensionOf } from './receipt-extension';

type ChatFinishReason = 'stop' | 'length' | 'content_filter';

const FINISH_REASONS: Readonly<Record<FinishReason['unified'], ChatFinishReason>> = {
  stop: 'stop',
  length: 'length',
  content_filter: 'content_filter',
  // OpenAI's API has no word for these, and its clients refuse words that they do not know.
  tool_calls: 'stop',
  other: 'stop',
};

/** @param createdAtMs of the answer */
export function chatCompletionOf(result: GatewayResult, createdAtMs: number): ChatCompletionDto {
  const { text, finishReason, usage, receipt, warnings } = result;
  return {
    id: `chatcmpl-${receipt.callId}`,
    object: 'chat.completion',
    created: Math.floor(createdAtMs / 1_000),
    model: modelOf(receipt),
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: text, refusal: null },
        logprobs: null,
        finish_reason: chatFinishReasonOf(finishReason),
      },
    ],
    usage: chatUsageOf(usage),
    seoforge: receiptExtensionOf(receipt, warnings),
  };
}

export function modelOf({ provider, model }: CallReceipt): string {
  return `${provider}/${model}`;
}

export function chatFinishReasonOf({ unified }: FinishReason): ChatFinishReason {
  return FINISH_REASONS[unified];
}

/** What the vendor did not report is left out: no number is better than a wrong one. */
export function chatUsageOf(usage: TokenUsage): ChatUsageDto {
  const { inputTokens, cachedInputTokens, outputTokens, reasoningTokens } = usage;
  return {
    ...(inputTokens === undefined ? {} : { prompt_tokens: inputTokens }),
    ...(outputTokens === undefined ? {} : { completion_tokens: outputTokens }),
    ...(inputTokens === undefined || outputTokens === undefined ? {} : { total_tokens: inputTokens + outputTokens }),
    ...(cachedInputTokens === undefined ? {} : { prompt_tokens_details: { cached_tokens: cachedInputTokens } }),
    ...(reasoningTokens === undefined ? {} : { completion_tokens_details: { reasoning_tokens: reasoningTokens } }),
  };
}
