import type { MessageCreateParams, MessageParam, TextBlockParam } from '@anthropic-ai/sdk/resources/messages';
import type { LanguageModelRequest, Message } from '../../ports/language-model';
import { objectFrom } from '../../wire/json';

type MessagesRequest = Omit<MessageCreateParams, 'stream'>;

/** https://platform.claude.com/docs/en/build-with-claude/prompt-caching: more than four are refused. */
const MAX_CACHE_BREAKPOINTS = 4;

/**
 * The body of a Messages request, but for `stream`. Options under the provider's name are added to it; they never
 * change what is asked of whom, or how much may be spent on it. The API knows no temperature any more.
 */
export function toMessagesRequest(provider: string, model: string, request: LanguageModelRequest): MessagesRequest {
  const options = request.providerOptions?.[provider];
  const system = request.messages.filter(({ role }) => role === 'system');
  const others = request.messages.filter(({ role }) => role !== 'system');
  // The longest prefixes save the most.
  const cached = new Set([...system, ...others].filter(isWorthCaching).slice(-MAX_CACHE_BREAKPOINTS));
  return {
    ...options,
    ...(request.output && {
      output_config: {
        ...objectFrom(options?.['output_config']),
        format: { type: 'json_schema', schema: request.output.schema },
      },
    }),
    model,
    system: system.length > 0 ? systemOf(system, cached) : undefined,
    messages: others.map((message): MessageParam => ({
      role: message.role === 'assistant' ? 'assistant' : 'user',
      content: cached.has(message) ? [blockOf(message, cached)] : message.text,
    })),
    max_tokens: request.maxOutputTokens,
  };
}

function systemOf(messages: readonly Message[], cached: ReadonlySet<Message>): string | TextBlockParam[] {
  return messages.some((message) => cached.has(message))
    ? messages.map((message) => blockOf(message, cached))
    : messages.map(({ text }) => text).join('\n\n');
}

function blockOf(message: Message, cached: ReadonlySet<Message>): TextBlockParam {
  return { type: 'text', text: message.text, ...(cached.has(message) && { cache_control: { type: 'ephemeral' } }) };
}

/** An empty block cannot be cached. */
function isWorthCaching({ text, endsCacheablePrefix }: Message): boolean {
  return endsCacheablePrefix === true && text.trim() !== '';
}
