import { segmenterOf } from '@seoforge/kernel';

/** How far to look: a word and the space before it. */
const REACH = 60;
/** Words are parted from each other by no more than spaces; punctuation and tags end the search. */
const TEXT_BEFORE = /[\p{L}\p{N}\p{M}'’\u00a0 -]+$/u;
const TEXT_AFTER = /^[\p{L}\p{N}\p{M}'’\u00a0 -]+/u;

/** Where the word ends that stands behind an offset of HTML; the offset itself where none does. */
export function wordAfter(html: string, offset: number, language: string): number {
  const text = TEXT_AFTER.exec(html.slice(offset, offset + REACH))?.[0] ?? '';
  const word = wordsOf(text, language).at(0);
  return word === undefined ? offset : offset + word.index + word.segment.length;
}

/** Where the word begins that stands before an offset of HTML; the offset itself where none does. */
export function wordBefore(html: string, offset: number, language: string): number {
  const text = TEXT_BEFORE.exec(html.slice(Math.max(offset - REACH, 0), offset))?.[0] ?? '';
  const word = wordsOf(text, language).at(-1);
  return word === undefined ? offset : offset - text.length + word.index;
}

function wordsOf(text: string, language: string): Intl.SegmentData[] {
  return [...segmenterOf(language, 'word').segment(text)].filter(({ isWordLike }) => isWordLike);
}
