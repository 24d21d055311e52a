import type { MessageCreateParams, MessageParam } from '@anthropic-ai/sdk/resources/messages';
import type { LanguageModelRequest } from '../../ports/language-model';
import { objectFrom } from '../../wire/json';

type MessagesRequest = Omit<MessageCreateParams, 'stream'>;

/**
 * The body of a Messages request, but for `stream`. Options under the provider's name are added to it; they never
 * change what is asked of whom, or how much may be spent on it. The API knows no temperature any more.
 */
export function toMessagesRequest(provider: string, model: string, request: LanguageModelRequest): MessagesRequest {
  const options = request.providerOptions?.[provider];
  const system = request.messages.filter(({ role }) => role === 'system').map(({ text }) => text);
  return {
    ...options,
    ...(request.output && {
      output_config: {
        ...objectFrom(options?.['output_config']),
        format: { type: 'json_schema', schema: request.output.schema },
      },
    }),
    model,
    system: system.length > 0 ? system.join('\n\n') : undefined,
    messages: request.messages.flatMap(({ role, text }): MessageParam[] =>
      role === 'system' ? [] : [{ role, content: text }],
    ),
    max_tokens: request.maxOutputTokens,
  };
}
