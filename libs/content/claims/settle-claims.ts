import type { UnsupportedClaim } from '../domain/article';
import type { Fact } from '../domain/brief';
import type { HtmlSentence } from '../rendering/html/html-sentences';
import { replaceRanges, type Replacement } from '../rendering/html/replace-ranges';
import { claimPatternsOf } from './claim-patterns';
import { claimsIn, type ClaimContext, type ClaimInHtml } from './claims-in';

export interface SettledClaims {
  readonly html: string;
  readonly claims: readonly UnsupportedClaim[];
}

/**
 * Takes statistics and studies without a source out of the text, where their paragraph keeps another sentence, nothing refers to them
 * and they hold no markup; what has to stay is named, like years and sums, so that somebody can check it.
 */
export function settleClaims(
  html: string,
  language: string,
  facts: readonly Fact[],
  context: ClaimContext = {},
): SettledClaims {
  const { reference } = claimPatternsOf(language);
  const found = claimsIn(html, language, facts, context);
  /** What follows a sentence once it is gone: what is referred to is told from the end. */
  const followers = new Map<HtmlSentence, HtmlSentence | undefined>();
  /** How many sentences a paragraph has left. */
  const left = new Map<ClaimInHtml['siblings'], number>();
  for (const claim of found.toReversed()) {
    const { sentence, siblings, index } = claim;
    const neighbour = siblings[index + 1];
    const next = neighbour !== undefined && followers.has(neighbour) ? followers.get(neighbour) : neighbour;
    const others = (left.get(siblings) ?? siblings.length) - 1;
    const isReferredTo = next !== undefined && reference.test(next.text);
    if (others === 0 || isReferredTo || !isRemovable(html, claim)) continue;
    left.set(siblings, others);
    followers.set(sentence, next);
  }
  const removals = [...followers.keys()].map((sentence): Replacement => ({ ...rangeOf(html, sentence), text: '' }));
  const claims = found.map(({ sentence, kind }) => ({
    sentence: sentence.text,
    kind,
    removed: followers.has(sentence),
  }));
  return { html: replaceRanges(html, removals), claims };
}

function isRemovable(html: string, { isStrong, block, sentence }: ClaimInHtml): boolean {
  return isStrong && block === 'p' && !html.slice(sentence.start, sentence.end).includes('<');
}

/** The sentence with the white space after it, or before it where it is the last. */
function rangeOf(html: string, { start, end }: HtmlSentence): { start: number; end: number } {
  const after = end + (/^\s+/.exec(html.slice(end, end + 10))?.[0].length ?? 0);
  if (after > end) return { start, end: after };
  const before = /\s+$/.exec(html.slice(Math.max(start - 10, 0), start))?.[0].length ?? 0;
  return { start: start - before, end };
}
