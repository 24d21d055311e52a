import type { SegmentedText, Word } from '../document/segmented-text';
import type { Keyphrase } from './keyphrase';
import { findUnspacedKeyphrase } from './find-unspaced-keyphrase';

/** A text as far as keyphrases are looked for in it. */
export type SearchedText = Pick<SegmentedText, 'text' | 'sentences'>;

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
export function findKeyphrase(keyphrase: Keyphrase, text: SearchedText): readonly Occurrence[] {
  if (keyphrase.unspaced) return findUnspacedKeyphrase(keyphrase.text, text.text);
  let occurrences: Occurrence[] | undefined;
  for (const { words } of text.sentences) {
    if (!hasMatch(keyphrase, words)) continue;
    const found = keyphrase.exact ? findInARow(keyphrase, words) : findInAnyOrder(keyphrase, words);
    occurrences ??= [];
    for (const occurrence of found) occurrences.push(occurrence);
  }
  return occurrences ?? NOTHING;
}

const NOTHING: readonly Occurrence[] = [];

/** Most sentences have no word of the keyphrase at all. */
function hasMatch({ matchesOf }: Keyphrase, words: readonly Word[]): boolean {
  for (const { lexeme } of words) if (matchesOf(lexeme).length > 0) return true;
  return false;
}

function findInAnyOrder({ distinctContentWords: wanted, matchesOf }: Keyphrase, words: readonly Word[]): Occurrence[] {
  const usesOfEach = wanted.map((): Word[] => []);
  for (const word of words) {
    for (const form of matchesOf(word.lexeme)) {
      const place = wanted.indexOf(form);
      if (place >= 0) usesOfEach[place]?.push(word);
    }
  }
  const count = usesOfEach.reduce((least, { length }) => Math.min(least, length), Infinity);
  if (count === 1) return [usesOfEach.map(([use]) => use).filter((use) => use !== undefined)];
  const occurrences: Occurrence[] = [];
  for (let use = 0; use < count; use += 1) occurrences.push(usesOfEach.flatMap((uses) => uses[use] ?? []));
  return occurrences;
}

function findInARow({ words: wanted, matchesOf }: Keyphrase, words: readonly Word[]): Occurrence[] {
  const forms = words.map(({ lexeme }) => matchesOf(lexeme));
  const occurrences: Occurrence[] = [];
  let start = 0;
  while (start + wanted.length <= words.length) {
    if (wanted.every((key, offset) => forms[start + offset]?.includes(key))) {
      occurrences.push(words.slice(start, start + wanted.length));
      start += wanted.length;
    } else start += 1;
  }
  return occurrences;
}
