import type { SegmentedText } from '../document/segmented-text';
import { findKeyphrase } from './find-keyphrase';
import type { Keyphrase } from './keyphrase';

/** The share (0-1) of a keyphrase's content words that occur anywhere in a text; exact and unspaced keyphrases match whole or not at all. */
export function matchedShare(keyphrase: Keyphrase, text: SegmentedText): number {
  if (keyphrase.exact || keyphrase.unspaced) return findKeyphrase(keyphrase, text).length > 0 ? 1 : 0;
  const present = new Set(text.sentences.flatMap((sentence) => sentence.words.map((word) => word.key)));
  return keyphrase.contentWords.filter((word) => present.has(word)).length / keyphrase.contentWords.length;
}
