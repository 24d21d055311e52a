import type { FoundPost } from '../domain/indexed-post';
import type { TermWeights } from '../overlaps/term-weights';
import type { LinkSuggestion } from './link-suggestion';
import type { PlacedLink } from './place-links';

type Described = Pick<FoundPost, 'externalId' | 'url' | 'title' | 'keyphrase' | 'nameTerms' | 'terms'>;

/** How much of the score the nearness of the two texts makes. */
const SHARE_OF_NEARNESS = 0.3;

/**
 * @param source the text that the anchor stands in
 * @param target the text that it leads to
 * @param other which of the two the reader does not have before them
 */
export function describeLink(
  { anchor, place, coverage }: PlacedLink,
  [source, target]: readonly [Described, Described],
  other: Described,
  weights: TermWeights,
): LinkSuggestion {
  const nearness = weights.coverage(target.nameTerms, (term) => (source.terms.has(term) ? 1 : 0));
  const score = coverage * (1 - SHARE_OF_NEARNESS + SHARE_OF_NEARNESS * nearness);
  const topic = target.keyphrase ?? target.title;
  return {
    externalId: other.externalId,
    url: other.url,
    title: other.title,
    keyphrase: other.keyphrase,
    anchor,
    place,
    score: Math.round(score * 100) / 100,
    reason:
      other === target
        ? `The text says "${anchor}", and that is what the post is about: "${topic}".`
        : `The post says "${anchor}", and that is what the text is about: "${topic}".`,
  };
}

/** Best first. */
export function byScore(one: LinkSuggestion, other: LinkSuggestion): number {
  return other.score - one.score;
}
