import type { TokenUsage } from '../../ports/language-model';
import { objectFrom } from '../../wire/json';
import { tokenCount } from '../../wire/token-count';

/**
 * The `usage` object of a message. Anthropic counts the tokens that went through the cache apart from the others, the
 * port counts them together; a part that is absent or no token count stays undefined.
 */
export function toTokenUsage(usage: unknown): TokenUsage {
  const counts = objectFrom(usage);
  const uncachedTokens = tokenCount(counts['input_tokens']);
  const cachedTokens = tokenCount(counts['cache_read_input_tokens']);
  const cacheWriteTokens = tokenCount(counts['cache_creation_input_tokens']);
  return {
    inputTokens:
      uncachedTokens === undefined ? undefined : uncachedTokens + (cachedTokens ?? 0) + (cacheWriteTokens ?? 0),
    cachedInputTokens: cachedTokens,
    cacheWriteInputTokens: cacheWriteTokens,
    outputTokens: tokenCount(counts['output_tokens']),
    reasoningTokens: tokenCount(objectFrom(counts['output_tokens_details'])['thinking_tokens']),
  };
}
