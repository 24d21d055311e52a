import { findKeyphrase, type SearchedText } from './find-keyphrase';
import type { Keyphrase } from './keyphrase';

/** The share (0-1) of a keyphrase's content words that occur anywhere in a text; exact and unspaced keyphrases match whole or not at all. */
export function matchedShare(keyphrase: Keyphrase, text: SearchedText): number {
  if (keyphrase.exact || keyphrase.unspaced) return findKeyphrase(keyphrase, text).length > 0 ? 1 : 0;
  const { contentWords, matchesOf } = keyphrase;
  let present: Set<string> | undefined;
  for (const { words } of text.sentences) {
    for (const { lexeme } of words) {
      for (const form of matchesOf(lexeme)) present = (present ?? new Set()).add(form);
    }
  }
  if (present === undefined) return 0;
  return contentWords.filter((word) => present.has(word)).length / contentWords.length;
}
