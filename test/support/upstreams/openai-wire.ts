import type { ChatRequestBody, OpenAiBehaviour, WireUsage } from './openai-behaviour';

export type Answer = Extract<OpenAiBehaviour, { kind: 'answer' }>;

const CREATED_S = 1_767_225_600;
/** Eight characters (code points), so that short answers have many chunks too. */
const CHUNK = /.{1,8}/gsu;

/** The dated name under which the upstream answers for a model. */
export function datedModel(model: string): string {
  return `${model}-2026-01-01`;
}

export function completionBody(request: ChatRequestBody, answer: Answer): unknown {
  return {
    ...envelope(request, 'chat.completion'),
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: answer.refusal === undefined ? answer.text : null,
          refusal: answer.refusal ?? null,
          annotations: [],
        },
        logprobs: null,
        ...(answer.finishReason === null ? {} : { finish_reason: answer.finishReason ?? 'stop' }),
      },
    ],
    ...(answer.usage && { usage: usageBody(answer.usage) }),
  };
}

/** The chunks between the first, which carries the role, and the one with the finish reason. */
export function textChunks(request: ChatRequestBody, answer: Answer): unknown[] {
  const member = answer.refusal === undefined ? 'content' : 'refusal';
  const pieces = (answer.refusal ?? answer.text).match(CHUNK) ?? [];
  return pieces.map((piece) => chunkBody(request, { [member]: piece }, null));
}

export function firstChunk(request: ChatRequestBody): unknown {
  return chunkBody(request, { role: 'assistant', content: '', refusal: null }, null);
}

/** The chunk with the finish reason, and the one with the usage where it was asked for. */
export function lastChunks(request: ChatRequestBody, answer: Answer): unknown[] {
  const ending = answer.finishReason === null ? [] : [chunkBody(request, {}, answer.finishReason ?? 'stop')];
  if (!answer.usage || !request.stream_options?.include_usage) return ending;
  return [...ending, { ...envelope(request, 'chat.completion.chunk'), choices: [], usage: usageBody(answer.usage) }];
}

function chunkBody(request: ChatRequestBody, delta: unknown, finishReason: string | null): unknown {
  return {
    ...envelope(request, 'chat.completion.chunk'),
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
    ...(request.stream_options?.include_usage && { usage: null }),
  };
}

function envelope({ model }: ChatRequestBody, object: string): Record<string, unknown> {
  return {
    id: 'chatcmpl-local-upstream',
    object,
    created: CREATED_S,
    model: datedModel(model),
    system_fingerprint: 'fp_local',
  };
}

function usageBody(usage: WireUsage): unknown {
  const { promptTokens, completionTokens, cachedTokens, reasoningTokens } = usage;
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    ...(cachedTokens === undefined ? {} : { prompt_tokens_details: { cached_tokens: cachedTokens, audio_tokens: 0 } }),
    ...(reasoningTokens === undefined
      ? {}
      : { completion_tokens_details: { reasoning_tokens: reasoningTokens, audio_tokens: 0 } }),
  };
}
