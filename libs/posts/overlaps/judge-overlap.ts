import { similarityOf } from '../domain/post-signature';
import type { Intent } from './intent';
import type { OverlapKind } from './overlap';
import type { TermWeights } from './term-weights';
import { says, type TopicWord } from './topic';
import { topicCoverage } from './topic-coverage';

export interface OverlapJudgement {
  readonly kind: OverlapKind;
  /** 0-1. */
  readonly similarity: number;
}

/** Measured on the labelled posts of `test/posts`. */
const NEAR_DUPLICATE_SIMILARITY = 0.5;
/** Where nothing but aspects makes the difference. */
const SIMILAR_BUT_FOR_ASPECTS = 0.7;
/** Where each keyphrase has words that the other lacks. */
const SIMILAR_INTENT = 0.8;
/** Where a title has some of what its keyphrase lacks. */
const SIMILAR_AS_TITLE_TELLS = 0.66;
/** Where one keyphrase has all the words of the other and more, it is a narrower topic, unless what it adds hardly tells. */
const SIMILAR_THOUGH_NARROWER = 0.76;
/** Words that are cut by dictionary are parts of words: two keyphrases share more of them by chance. */
const SIMILAR_IN_PARTS_OF_WORDS = 0.8;
const CUT_BY_DICTIONARY = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh']);
/** A word of a keyphrase that stands in the other's headings, or again and again in its text, is in part its own. */
const CREDIT_IN_HEADINGS = 0.8;
const CREDIT_IN_TEXT = 0.4;
const OFTEN_IN_TEXT = 3;
/** Of a title that stands in for a keyphrase much is ornament: so much of it is taken for explained. */
const ORNAMENT_OF_TITLE = 0.5;

/**
 * Whether two posts compete: their texts are much the same, their keyphrases have the same terms, or each of them says nearly all that
 * the other wants to be found for, in whatever words. A broader or narrower topic fails one of the two directions, and so does another
 * question about the same topic. Null where they do not.
 */
export function judgeOverlap(one: Intent, other: Intent, weights: TermWeights): OverlapJudgement | null {
  if (one.language !== other.language) return null;
  const likeness = similarityOf(one.signature, other.signature);
  if (likeness >= NEAR_DUPLICATE_SIMILARITY) return { kind: 'near_duplicate', similarity: likeness };
  if (askDifferently(one, other) || hasOtherHead(one, other) || hasOtherHead(other, one)) return null;
  if (haveSameKeyphrase(one, other)) return { kind: 'same_keyphrase', similarity: 1 };
  const similarity = Math.min(explainedBy(other, one, weights), explainedBy(one, other, weights));
  return similarity >= leastSimilarity(one, other) ? { kind: 'similar_keyphrase', similarity } : null;
}

/** Whether each asks something of its topic that the other does not: its price, how to clean it, its causes. */
function askDifferently(one: Intent, other: Intent): boolean {
  const asksMore = (intent: Intent, than: Intent): boolean =>
    intent.topic.some((word) => word.kind !== 'plain' && !says(than.topic, word) && !isInTitle(word, than));
  return asksMore(one, other) && asksMore(other, one);
}

/** Gas for stoves is about gas, gas stoves are stoves: whether the other is about something that the one only is for. */
function hasOtherHead(one: Intent, other: Intent): boolean {
  if (!one.hasKeyphrase || !other.hasKeyphrase) return false;
  const heads = one.topic.filter(({ isComplement, kind }) => !isComplement && kind !== 'aspect');
  const head = other.topic.findLast(({ isComplement, kind }) => !isComplement && kind !== 'aspect');
  return heads.length > 0 && head !== undefined && says(one.topic, head) && !says(heads, head);
}

function haveSameKeyphrase(one: Intent, other: Intent): boolean {
  const isSame = one.terms.length === other.terms.length && one.terms.every((term) => other.terms.includes(term));
  return one.hasKeyphrase && other.hasKeyphrase && isSame && one.topic.length === other.topic.length;
}

function leastSimilarity(one: Intent, other: Intent): number {
  const [lacked, alsoLacked] = [lackedBy(other, one), lackedBy(one, other)];
  if ([...lacked, ...alsoLacked].every(({ kind }) => kind === 'aspect')) return SIMILAR_BUT_FOR_ASPECTS;
  if (CUT_BY_DICTIONARY.has(one.language)) return SIMILAR_IN_PARTS_OF_WORDS;
  if (lacked.length === 0 || alsoLacked.length === 0) return SIMILAR_THOUGH_NARROWER;
  const isTold = lacked.some((word) => isInTitle(word, other)) || alsoLacked.some((word) => isInTitle(word, one));
  return isTold ? SIMILAR_AS_TITLE_TELLS : SIMILAR_INTENT;
}

function lackedBy(other: Intent, one: Intent): readonly TopicWord[] {
  return one.topic.filter((word) => !says(other.topic, word));
}

/** Which share of what one wants to be found for the other says too. */
function explainedBy(other: Intent, one: Intent, weights: TermWeights): number {
  const share = topicCoverage(one.topic, (word) => creditOf(word, other), weights);
  return one.hasKeyphrase ? share : ORNAMENT_OF_TITLE + (1 - ORNAMENT_OF_TITLE) * share;
}

function creditOf(word: TopicWord, intent: Intent): number {
  if (says(intent.topic, word) || isInTitle(word, intent)) return 1;
  const { terms } = word;
  if (terms.length === 0) return 0;
  if (terms.every((term) => intent.names.has(term))) return CREDIT_IN_HEADINGS;
  const uses = Math.min(...terms.map((term) => intent.text.get(term) ?? 0));
  return CREDIT_IN_TEXT * Math.min(1, uses / OFTEN_IN_TEXT);
}

function isInTitle({ meanings }: TopicWord, { title }: Intent): boolean {
  return meanings.some((meaning) => title.has(meaning));
}
