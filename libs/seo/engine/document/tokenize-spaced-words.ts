import type { Lexicon } from '../language/lexicon';
import type { Word } from './segmented-text';
import { UNIT, unitKindAt } from './unit-kinds';

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;

/** Words of a language that writes spaces; punctuation around a word is not part of it. */
export function tokenizeSpacedWords(text: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let previousEnd = Infinity;
  for (let to = 0; to < text.length; to += 1) {
    let start = to;
    while (to < text.length && unitKindAt(text, to) !== UNIT.separator) to += 1;
    while (start < to && unitKindAt(text, start) === UNIT.punctuation) start += 1;
    let end = to;
    while (end > start && unitKindAt(text, end - 1) === UNIT.punctuation) end -= 1;
    if (!hasLetter(text, start, end)) continue;
    const hyphenated = previousEnd === start - 1 && text.charAt(previousEnd) === '-';
    const lexeme = lexicon.lexemeAt(text, start, end);
    words.push({ key: lexeme.key, lexeme, start, end, hyphenated });
    previousEnd = end;
  }
  return words;
}

/** Mostly the first unit is one; letters beyond the basic plane are two units, which only the expression knows. */
function hasLetter(text: string, start: number, end: number): boolean {
  if (start === end) return false;
  return unitKindAt(text, start) >= UNIT.mark || LETTER_OR_DIGIT.test(text.slice(start, end));
}
