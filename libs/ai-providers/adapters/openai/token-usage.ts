import type { TokenUsage } from '../../ports/language-model';
import { objectFrom } from '../../wire/json';
import { tokenCount } from '../../wire/token-count';

/** The `usage` object of a completion or of a stream's last chunk; a part that is absent or no token count stays undefined. */
export function toTokenUsage(usage: unknown): TokenUsage {
  const totals = objectFrom(usage);
  const input = objectFrom(totals['prompt_tokens_details']);
  return {
    inputTokens: tokenCount(totals['prompt_tokens']),
    cachedInputTokens: tokenCount(input['cached_tokens']),
    cacheWriteInputTokens: tokenCount(input['cache_write_tokens']),
    outputTokens: tokenCount(totals['completion_tokens']),
    reasoningTokens: tokenCount(objectFrom(totals['completion_tokens_details'])['reasoning_tokens']),
  };
}
