import type { UnsupportedClaim } from '../domain/article';
import type { Fact } from '../domain/brief';
import { claimsIn, type ClaimContext } from './claims-in';

/**
 * Sentences that state a statistic, a sum, a year or a study which no given fact supports and whose sentence links to no source.
 * Deterministic, by lists of words for each of the engine's languages; in others, percentages and sums of money alone are seen.
 */
export function findUnsupportedClaims(
  html: string,
  language: string,
  facts: readonly Fact[],
  context: ClaimContext = {},
): UnsupportedClaim[] {
  return claimsIn(html, language, facts, context).map(({ kind, sentence }) => ({
    sentence: sentence.text,
    kind,
    removed: false,
  }));
}
