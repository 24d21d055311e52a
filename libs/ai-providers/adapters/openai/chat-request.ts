import type { ChatCompletionCreateParams } from 'openai/resources/chat/completions';
import type { LanguageModelRequest } from '../../ports/language-model';

type ChatRequest = Omit<ChatCompletionCreateParams, 'stream' | 'stream_options'>;

const MAX_TOKENS_FIELDS = ['max_completion_tokens', 'max_tokens'] as const;

/** OpenAI's own models refuse the older name, many other servers know no other. */
export type MaxTokensField = (typeof MAX_TOKENS_FIELDS)[number];

export interface AskedModel {
  readonly provider: string;
  readonly model: string;
  readonly maxTokensField: MaxTokensField;
}

/**
 * The body of a chat-completions request, but for `stream`. Options under the provider's name are added to it;
 * they never change what is asked of whom, how much may be spent on it, or that there is one answer.
 */
export function toChatRequest(
  { provider, model, maxTokensField }: AskedModel,
  request: LanguageModelRequest,
): ChatRequest {
  return {
    temperature: request.temperature,
    response_format: request.output && {
      type: 'json_schema',
      json_schema: { name: request.output.name, schema: request.output.schema, strict: true },
    },
    ...request.providerOptions?.[provider],
    model,
    messages: request.messages.map(({ role, text }) => ({ role, content: text })),
    ...Object.fromEntries(
      MAX_TOKENS_FIELDS.map((field) => [field, field === maxTokensField ? request.maxOutputTokens : undefined]),
    ),
    n: undefined,
  };
}
