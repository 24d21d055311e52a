import type { TermWeights } from './term-weights';
import type { TopicWord } from './topic';

/** Measured on the labelled posts of `test/posts`, as all shares here. */
const IMPORTANCE_OF_COMMON_TERM = 0.5;
/** What an aspect weighs beside a word of the topic: so little that a topic of several words is found with and without it. */
export const IMPORTANCE_OF_ASPECT = 0.3;
/** One word is wide: what is asked about it makes a topic of its own. */
const IMPORTANCE_OF_ASPECT_OF_WORD = 0.7;
/** "Price" or "clean" say what is wanted of a topic, in however many words or parts of words that is named. */
const LEAST_SHARE_OF_MODIFIER = 0.35;

/** Which share of what a topic says is there: 0-1; 0 for an empty one. @param creditOf how much of a word is there: 0-1 */
export function topicCoverage(
  topic: readonly TopicWord[],
  creditOf: (word: TopicWord) => number,
  weights: TermWeights,
): number {
  const plain = topic.filter(({ kind }) => kind === 'plain');
  const plainWeight = plain.reduce((sum, word) => sum + weightOf(word, weights), 0);
  const subject = topic.filter(({ kind }) => kind !== 'aspect');
  const importanceOfAspect = subject.length > 1 ? IMPORTANCE_OF_ASPECT : IMPORTANCE_OF_ASPECT_OF_WORD;
  let whole = 0;
  let found = 0;
  for (const word of topic) {
    let weight = weightOf(word, weights);
    if (word.kind === 'aspect') weight *= importanceOfAspect;
    if (word.kind === 'modifier') weight = Math.max(weight, LEAST_SHARE_OF_MODIFIER * plainWeight);
    whole += weight;
    found += weight * creditOf(word);
  }
  return whole === 0 ? 0 : found / whole;
}

function weightOf({ meanings: [meaning = ''] }: TopicWord, weights: TermWeights): number {
  return weights.of(meaning) * (weights.isCommon(meaning) ? IMPORTANCE_OF_COMMON_TERM : 1);
}
