import { wordsOf } from '../text/words';
import type { DescriptionBounds } from './description-bounds';

const CLAUSE_END = /[,;:،、，；：]|\s[–—-]\s/g;
const ELLIPSIS = '…';

/** The beginning of a text up to the end of a clause, else of a word, with an ellipsis; null where none is long enough. */
export function cutDescription(text: string, { minimum, maximum }: DescriptionBounds, language: string): string | null {
  const beginning = text.slice(0, maximum);
  const clauses = Array.from(beginning.matchAll(CLAUSE_END), ({ index }) => index);
  const words = wordsOf(beginning, language)
    .map(({ end }) => end)
    .filter((end) => end < maximum);
  const fits = (end: number): boolean => end + ELLIPSIS.length >= minimum && end + ELLIPSIS.length <= maximum;
  const end = clauses.findLast(fits) ?? words.findLast(fits);
  return end === undefined ? null : `${beginning.slice(0, end).trimEnd()}${ELLIPSIS}`;
}
