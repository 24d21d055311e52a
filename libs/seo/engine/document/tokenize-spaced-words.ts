import type { Word } from './segmented-text';
import { wordKeyOf } from './word-key';

/** Words end at white space, hyphens, dashes and square brackets. */
const CHUNK = /[^\s\-\u2013\u2014[\]]+/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
/** Signs that change what a word means, so that C# is not C. */
const MEANINGFUL_SIGNS = new Set('#%$€£');

/** Words of a language that writes spaces; punctuation around a word is not part of it. */
export function tokenizeSpacedWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    let start = 0;
    let end = chunk.length;
    while (start < end && isEdge(chunk, start)) start += 1;
    while (end > start && isEdge(chunk, end - 1)) end -= 1;
    if (start === end || !LETTER_OR_DIGIT.test(chunk)) continue;
    const previous = words.at(-1);
    words.push({
      key: wordKeyOf(chunk.slice(start, end)),
      start: index + start,
      end: index + end,
      hyphenated: previous?.end === index + start - 1 && text[previous.end] === '-',
    });
  }
  return words;
}

function isEdge(chunk: string, offset: number): boolean {
  const unit = chunk.charCodeAt(offset);
  if (unit >= 0xd800 && unit <= 0xdfff) return false;
  const character = chunk.charAt(offset);
  return !LETTER_OR_DIGIT.test(character) && !MEANINGFUL_SIGNS.has(character);
}
