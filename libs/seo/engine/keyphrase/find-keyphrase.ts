import type { SegmentedText, Word } from '../document/segmented-text';
import type { Keyphrase } from './keyphrase';
import { findUnspacedKeyphrase } from './find-unspaced-keyphrase';

/** A stretch of a text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One use of the keyphrase: a range for each of its words, in any order. */
export type Occurrence = readonly TextRange[];

/**
 * Uses of a keyphrase in a text: all its content words in the same sentence, in any order; for an exact keyphrase its words
 * in a row; in scripts without spaces its characters in a row. Linear in the text.
 */
export function findKeyphrase(keyphrase: Keyphrase, text: SegmentedText): Occurrence[] {
  if (keyphrase.unspaced) return findUnspacedKeyphrase(keyphrase.text, text.text);
  return text.sentences.flatMap(({ words }) =>
    keyphrase.exact ? findInARow(keyphrase.words, words) : findInAnyOrder(keyphrase.contentWords, words),
  );
}

function findInAnyOrder(wanted: readonly string[], words: readonly Word[]): Occurrence[] {
  const found = new Map<string, Word[]>(wanted.map((key) => [key, []]));
  for (const word of words) found.get(word.key)?.push(word);
  const lists = [...found.values()];
  const count = Math.min(...lists.map((list) => list.length));
  return Array.from({ length: count }, (_, use) => lists.flatMap((list) => list[use] ?? []));
}

function findInARow(wanted: readonly string[], words: readonly Word[]): Occurrence[] {
  const occurrences: Occurrence[] = [];
  let start = 0;
  while (start + wanted.length <= words.length) {
    if (wanted.every((key, offset) => words[start + offset]?.key === key)) {
      occurrences.push(words.slice(start, start + wanted.length));
      start += wanted.length;
    } else start += 1;
  }
  return occurrences;
}
