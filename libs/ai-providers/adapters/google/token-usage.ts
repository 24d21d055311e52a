import type { TokenUsage } from '../../ports/language-model';
import { objectFrom } from '../../wire/json';
import { tokenCount } from '../../wire/token-count';

/**
 * The `usageMetadata` of an answer or of a stream's chunk. Google counts thoughts apart from the answer, the port
 * counts them together; a part that is absent or no token count stays undefined.
 */
export function toTokenUsage(usage: unknown): TokenUsage {
  const counts = objectFrom(usage);
  const answerTokens = tokenCount(counts['candidatesTokenCount']);
  const reasoningTokens = tokenCount(counts['thoughtsTokenCount']);
  return {
    inputTokens: tokenCount(counts['promptTokenCount']),
    cachedInputTokens: tokenCount(counts['cachedContentTokenCount']),
    // Where all of the limit went into thoughts, Google leaves the answer's count out.
    outputTokens:
      answerTokens === undefined && reasoningTokens === undefined
        ? undefined
        : (answerTokens ?? 0) + (reasoningTokens ?? 0),
    reasoningTokens,
    imageTokens: imageTokensIn(counts['candidatesTokensDetails']),
  };
}

function imageTokensIn(details: unknown): number | undefined {
  const modalities = Array.isArray(details) ? details.map(objectFrom) : [];
  return tokenCount(modalities.find(({ modality }) => modality === 'IMAGE')?.['tokenCount']);
}
