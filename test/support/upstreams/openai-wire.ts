import type { AnswerBehaviour, PicturesBehaviour, WireUsage } from './behaviour';
import { piecesOf, type StreamEvents, type WireFormat } from './wire-format';

/** The members of a chat-completions or an images request that the upstream looks at. */
export interface ChatRequestBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly max_completion_tokens?: number;
  readonly max_tokens?: number;
  readonly response_format?: { readonly json_schema?: { readonly schema: unknown } };
  readonly prompt?: string;
  readonly n?: number;
  readonly size?: string;
}

const CREATED_S = 1_767_225_600;

const CHAT_PATH = '/v1/chat/completions';
const IMAGES_PATH = '/v1/images/generations';

/** OpenAI's chat completions and images. */
export const OPENAI_WIRE: WireFormat<ChatRequestBody> = {
  basePath: '/v1',
  serves: (path) => path === CHAT_PATH || path === IMAGES_PATH,
  isStream: (_path, { stream }) => stream ?? false,
  asked: ({ messages, response_format, max_completion_tokens, max_tokens }) => ({
    prompt: messages.map(({ content }) => content).join('\n'),
    schema: response_format?.json_schema?.schema,
    maxTokens: max_completion_tokens ?? max_tokens,
    endings: { whole: 'stop', cut: 'length' },
  }),
  wholeBody: (_path, request, answer) => completionBody(request, answer),
  stream: (_path, request, answer) => streamEvents(request, answer),
  pictures: {
    asked: (path, { n = 1 }) => (path === IMAGES_PATH ? n : undefined),
    body: (_path, _request, answer) => imagesBody(answer),
  },
  errorBody: (_status, error) => ({ error: error ?? serverError() }),
};

function completionBody(request: ChatRequestBody, answer: AnswerBehaviour): unknown {
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

function streamEvents(request: ChatRequestBody, answer: AnswerBehaviour): StreamEvents {
  const member = answer.refusal === undefined ? 'content' : 'refusal';
  const ending = answer.finishReason === null ? [] : [chunkBody(request, {}, answer.finishReason ?? 'stop')];
  const usage =
    answer.usage && request.stream_options?.include_usage
      ? [{ ...envelope(request, 'chat.completion.chunk'), choices: [], usage: usageBody(answer.usage) }]
      : [];
  return {
    opening: [{ role: 'assistant', content: '', refusal: null }, ...thoughtsOf(answer)].map((delta) =>
      event(JSON.stringify(chunkBody(request, delta, null))),
    ),
    pieces: piecesOf(answer.refusal ?? answer.text).map((piece) =>
      event(JSON.stringify(chunkBody(request, { [member]: piece }, null))),
    ),
    closing: [...ending, ...usage].map((chunk) => event(JSON.stringify(chunk))),
    endMarker: event('[DONE]'),
    malformed: event('{"id":"chatcmpl-local-upstream","choices":[{"ind'),
    error: event(JSON.stringify({ error: serverError() })),
  };
}

/** As other servers of the protocol show them; OpenAI's own keeps them back. */
function thoughtsOf({ thoughts = '' }: AnswerBehaviour): readonly unknown[] {
  return piecesOf(thoughts).map((piece) => ({ content: null, reasoning_content: piece }));
}

function imagesBody({ pictures, usage }: PicturesBehaviour): unknown {
  return {
    created: CREATED_S,
    background: 'opaque',
    output_format: 'png',
    data: pictures.map((picture) => ({ b64_json: picture })),
    ...(usage && {
      usage: {
        input_tokens: usage.promptTokens,
        input_tokens_details: { text_tokens: usage.promptTokens, image_tokens: 0 },
        output_tokens: usage.completionTokens,
        ...(usage.imageTokens !== undefined && {
          output_tokens_details: {
            image_tokens: usage.imageTokens,
            text_tokens: usage.completionTokens - usage.imageTokens,
          },
        }),
        total_tokens: usage.promptTokens + usage.completionTokens,
      },
    }),
  };
}

function event(data: string): string {
  return `data: ${data}\n\n`;
}

function chunkBody(request: ChatRequestBody, delta: unknown, finishReason: string | null): unknown {
  return {
    ...envelope(request, 'chat.completion.chunk'),
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
    ...(request.stream_options?.include_usage && { usage: null }),
  };
}

/** The upstream answers under a dated name of the model, as the vendor does. */
function envelope({ model }: ChatRequestBody, object: string): Record<string, unknown> {
  return {
    id: 'chatcmpl-local-upstream',
    object,
    created: CREATED_S,
    model: `${model}-2026-01-01`,
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

function serverError(): Record<string, unknown> {
  return { message: 'The server had an error while processing your request.', type: 'server_error', code: null };
}
