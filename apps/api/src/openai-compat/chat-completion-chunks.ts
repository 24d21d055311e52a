import type { GatewayStreamPart } from '@seoforge/ai-providers';

import { openAiErrorOf } from '../http/errors/openai-error';
import { problemOf } from '../http/errors/problem';
import { chatFinishReasonOf, chatUsageOf, modelOf } from './chat-completion';
import { receiptExtensionOf } from './receipt-extension';

/** What all chunks of one streamed answer have in common. */
export interface StreamedAnswer {
  readonly requestId: string;
  readonly id: string;
  /** Unix time in seconds. */
  readonly created: number;
  /** As the caller named it; the last chunks name the one that answered. */
  readonly model: string;
  readonly includesUsage: boolean;
}

/** Nothing follows it. It marks success: after an error it is not sent. */
const END = '[DONE]';

export function openingChunk(answer: StreamedAnswer): string {
  return chunk(answer, { role: 'assistant', content: '', refusal: null });
}

/** What a part of the answer is on the wire: the data of one event or several. */
export function chunksOf(part: GatewayStreamPart, answer: StreamedAnswer): string[] {
  switch (part.type) {
    case 'text':
      return [chunk(answer, { content: part.text })];
    case 'error':
      return [JSON.stringify({ error: openAiErrorOf(problemOf(part.error, '', answer.requestId)) })];
    case 'finish': {
      const { finishReason, receipt, usage, warnings } = part;
      const answered = { ...answer, model: modelOf(receipt) };
      const seoforge = receiptExtensionOf(receipt, warnings);
      return [
        chunk(answered, {}, { finishReason: chatFinishReasonOf(finishReason), members: { seoforge } }),
        ...(answer.includesUsage ? [usageChunk(answered, chatUsageOf(usage))] : []),
        END,
      ];
    }
  }
}

function chunk(
  answer: StreamedAnswer,
  delta: object,
  end?: { readonly finishReason: string; readonly members: object },
): string {
  return JSON.stringify({
    ...envelope(answer),
    choices: [{ index: 0, delta, logprobs: null, finish_reason: end?.finishReason ?? null }],
    ...(answer.includesUsage ? { usage: null } : {}),
    ...end?.members,
  });
}

function usageChunk(answer: StreamedAnswer, usage: object): string {
  return JSON.stringify({ ...envelope(answer), choices: [], usage });
}

function envelope({ id, created, model }: StreamedAnswer): object {
  return { id, object: 'chat.completion.chunk', created, model };
}
