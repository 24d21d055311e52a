import { similarityOf } from '../domain/post-signature';
import type { Intent } from './intent';
import type { OverlapKind } from './overlap';
import type { TermWeights } from './term-weights';

export interface OverlapJudgement {
  readonly kind: OverlapKind;
  /** 0-1. */
  readonly similarity: number;
}

/** Measured on the labelled posts of `test/posts`. */
const NEAR_DUPLICATE_SIMILARITY = 0.5;
const SIMILAR_INTENT = 0.66;
/** Where one keyphrase has all the words of the other and more, it is a narrower topic, unless what it adds hardly tells. */
const SIMILAR_THOUGH_NARROWER = 0.8;
/** Words that are cut by dictionary are parts of words: two keyphrases share more of them by chance. */
const SIMILAR_IN_PARTS_OF_WORDS = 0.8;
const CUT_BY_DICTIONARY = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh']);
/** A term of a keyphrase that stands in the other's headings, or again and again in its text, is in part its own. */
const CREDIT_IN_HEADINGS = 0.8;
const CREDIT_IN_TEXT = 0.4;
const OFTEN_IN_TEXT = 3;
/** Of a title that stands in for a keyphrase much is ornament: so much of it is taken for explained. */
const ORNAMENT_OF_TITLE = 0.5;

/**
 * Whether two posts compete: their texts are much the same, their keyphrases have the same terms, or each of them says nearly all that
 * the other wants to be found for. A broader or narrower topic fails one of the two directions. Null where they do not.
 */
export function judgeOverlap(one: Intent, other: Intent, weights: TermWeights): OverlapJudgement | null {
  if (one.language !== other.language) return null;
  const likeness = similarityOf(one.signature, other.signature);
  if (likeness >= NEAR_DUPLICATE_SIMILARITY) return { kind: 'near_duplicate', similarity: likeness };
  if (haveSameKeyphrase(one, other)) return { kind: 'same_keyphrase', similarity: 1 };
  const similarity = Math.min(explainedBy(other, one, weights), explainedBy(one, other, weights));
  return similarity >= leastSimilarity(one, other) ? { kind: 'similar_keyphrase', similarity } : null;
}

function leastSimilarity(one: Intent, other: Intent): number {
  if (CUT_BY_DICTIONARY.has(one.language)) return SIMILAR_IN_PARTS_OF_WORDS;
  const [fewer, more] = one.terms.length < other.terms.length ? [one.terms, other.terms] : [other.terms, one.terms];
  return fewer.every((term) => more.includes(term)) ? SIMILAR_THOUGH_NARROWER : SIMILAR_INTENT;
}

function haveSameKeyphrase(one: Intent, other: Intent): boolean {
  if (!one.hasKeyphrase || !other.hasKeyphrase || one.terms.length !== other.terms.length) return false;
  return one.terms.length > 0 && one.terms.every((term) => other.terms.includes(term));
}

/** Which share of what one wants to be found for the other says too. */
function explainedBy(other: Intent, one: Intent, weights: TermWeights): number {
  const share = weights.coverage(one.terms, (term) => creditOf(term, other));
  return one.hasKeyphrase ? share : ORNAMENT_OF_TITLE + (1 - ORNAMENT_OF_TITLE) * share;
}

function creditOf(term: string, { terms, title, names, text }: Intent): number {
  if (terms.includes(term) || title.has(term)) return 1;
  if (names.has(term)) return CREDIT_IN_HEADINGS;
  return CREDIT_IN_TEXT * Math.min(1, (text.get(term) ?? 0) / OFTEN_IN_TEXT);
}
