import type { AnswerBehaviour, WireUsage } from './behaviour';
import { piecesOf, type StreamEvents, type WireFormat } from './wire-format';

interface TextBlock {
  readonly text: string;
}

/** The members of a Messages request that the upstream looks at. */
export interface MessagesRequestBody {
  readonly model: string;
  readonly system?: string | readonly TextBlock[];
  readonly messages: readonly { readonly role: string; readonly content: string | readonly TextBlock[] }[];
  readonly max_tokens: number;
  readonly stream?: boolean;
  readonly output_config?: { readonly format?: { readonly type: string; readonly schema: unknown } };
}

/** Anthropic's Messages API. */
export const ANTHROPIC_WIRE: WireFormat<MessagesRequestBody> = {
  basePath: '',
  serves: (path) => path === '/v1/messages',
  isStream: (_path, { stream }) => stream ?? false,
  asked: ({ system, messages, output_config, max_tokens }) => ({
    prompt: [system ?? '', ...messages.map(({ content }) => content)].map(textOf).join('\n'),
    schema: output_config?.format?.schema,
    maxTokens: max_tokens,
    endings: { whole: 'end_turn', cut: 'max_tokens' },
  }),
  wholeBody: (_path, request, answer) => ({
    ...envelope(request),
    content: [
      { type: 'thinking', thinking: 'Ponds hold water.', signature: 'local' },
      { type: 'text', text: answer.text, citations: null },
    ],
    stop_reason: answer.finishReason === null ? null : (answer.finishReason ?? 'end_turn'),
    ...(answer.usage && { usage: { ...inputUsage(answer.usage), ...outputUsage(answer.usage) } }),
  }),
  stream: (_path, request, answer) => streamEvents(request, answer),
  errorBody: (status, error) => ({
    type: 'error',
    error: error ?? { type: status === 529 ? 'overloaded_error' : 'api_error', message: 'Internal server error' },
    request_id: 'req_local',
  }),
};

function textOf(content: string | readonly TextBlock[]): string {
  return typeof content === 'string' ? content : content.map(({ text }) => text).join('\n');
}

function streamEvents(request: MessagesRequestBody, answer: AnswerBehaviour): StreamEvents {
  const { text, thoughts = '', finishReason, usage } = answer;
  const start = {
    ...envelope(request),
    content: [],
    ...(usage && { usage: { ...inputUsage(usage), output_tokens: 1 } }),
  };
  const ending = { stop_reason: finishReason ?? 'end_turn', stop_sequence: null, stop_details: null };
  return {
    opening: [
      event({ type: 'message_start', message: start }),
      ...piecesOf(thoughts).map((thinking) => delta({ type: 'thinking_delta', thinking })),
      event({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '', citations: null } }),
      event({ type: 'ping' }),
    ],
    pieces: piecesOf(text).map((piece) => delta({ type: 'text_delta', text: piece })),
    closing: [
      event({ type: 'content_block_stop', index: 0 }),
      ...(finishReason === null
        ? []
        : [event({ type: 'message_delta', delta: ending, ...(usage && { usage: deltaUsage(usage) }) })]),
    ],
    endMarker: event({ type: 'message_stop' }),
    malformed: 'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"del\n\n',
    error: event({
      type: 'error',
      error: { type: 'overloaded_error', message: 'Overloaded' },
      request_id: 'req_local',
    }),
  };
}

function delta(content: { readonly type: string } & Record<string, unknown>): string {
  return event({ type: 'content_block_delta', index: 0, delta: content });
}

function event(data: { readonly type: string } & Record<string, unknown>): string {
  return `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** The upstream answers under a dated name of the model, as the vendor may. */
function envelope({ model }: MessagesRequestBody): Record<string, unknown> {
  return {
    id: 'msg_local_upstream',
    type: 'message',
    role: 'assistant',
    model: `${model}-20260101`,
    stop_reason: null,
    stop_sequence: null,
    stop_details: null,
  };
}

function inputUsage({ promptTokens, cachedTokens = 0, cacheWriteTokens = 0 }: WireUsage): Record<string, unknown> {
  return {
    input_tokens: promptTokens - cachedTokens - cacheWriteTokens,
    cache_read_input_tokens: cachedTokens,
    cache_creation_input_tokens: cacheWriteTokens,
    service_tier: 'standard',
  };
}

function outputUsage({ completionTokens, reasoningTokens }: WireUsage): Record<string, unknown> {
  return {
    output_tokens: completionTokens,
    output_tokens_details: reasoningTokens === undefined ? null : { thinking_tokens: reasoningTokens },
  };
}

/** Input stands in the first event; the last one may leave it null. */
function deltaUsage(usage: WireUsage): Record<string, unknown> {
  const input = { input_tokens: null, cache_read_input_tokens: null, cache_creation_input_tokens: null };
  return { ...input, ...outputUsage(usage) };
}
