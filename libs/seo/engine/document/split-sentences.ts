import { MARKUP } from './markup-sign';
import { UNIT, unitKindAt } from './unit-kinds';
import { isWhiteSpaceAt } from './white-space';

const TERMINATORS = /[.?!…]+/g;
/** Closing quotes that stay with the full stop before them. */
const CLOSING_QUOTES = new Set('"”’»›„`');
const CLOSING_BRACKETS = new Set(')]');
/** What may follow a full stop without a space and still begin a sentence: a reference such as [1], a bracket, an element. */
const OPENINGS = new Set(`([{${MARKUP}`);
/** A brace begins one only before a mark, as in the class names that Markdown dialects put after a paragraph. */
const SENTENCE_START = new RegExp(`^(?:\\{[.?!]|[\\p{Lu}\\p{Lt}\\p{Lo}\\p{Nd}"'\`‘’“”„«»‹›()[\\]¿¡${MARKUP}])`, 'u');
const LAST_WORD = /[\p{L}\p{N}.\u2013]+$/u;
const INITIAL = /^[A-Za-z]$/;
const INITIAL_WITH_STOP = /^[A-Za-z]\.$/;
const FULL_STOP = 0x2e;
const ELLIPSIS = 0x2026;
const NO_BREAK_SPACE = 0xa0;
const EN_DASH = 0x2013;
/** How far to look back for an abbreviation. */
const LONGEST_ABBREVIATION = 16;

/**
 * Offsets at which a sentence ends. A question or exclamation mark ends one before any white space; a full stop or an ellipsis
 * only where what follows looks like a beginning (a capital, a digit, a quote, a bracket), and not after an abbreviation
 * or between initials. A no-break space is no white space here.
 */
export function splitSentences(text: string, abbreviations: ReadonlySet<string>): number[] {
  const ends: number[] = [];
  TERMINATORS.lastIndex = 0;
  for (let found = TERMINATORS.exec(text); found !== null; found = TERMINATORS.exec(text)) {
    const end = endAfter(text, found.index, TERMINATORS.lastIndex - 1, abbreviations);
    if (end !== null) ends.push(end);
  }
  return ends;
}

/** Where the sentence ends that the marks from `first` to `last` may close; null where it goes on. */
function endAfter(text: string, first: number, last: number, abbreviations: ReadonlySet<string>): number | null {
  const mark = text.charCodeAt(last);
  const isStop = mark === FULL_STOP || mark === ELLIPSIS;
  let end = last + 1;
  const isQuoted = isStop && CLOSING_QUOTES.has(text.charAt(end));
  if (isQuoted) end += 1;
  const isBracketed = CLOSING_BRACKETS.has(text.charAt(end));
  while (CLOSING_BRACKETS.has(text.charAt(end))) end += 1;
  const next = skipWhiteSpace(text, end);
  if (next === text.length) return end;
  if (isBracketed) return startsSentence(text, next) ? end : null;
  if (next === end && !(mark === FULL_STOP && !isQuoted && OPENINGS.has(text.charAt(end)))) return null;
  if (!isStop) return end;
  if (!startsSentence(text, next)) return null;
  if (mark !== FULL_STOP || first < last || isQuoted) return end;
  return isAbbreviated(text, first, next, abbreviations) ? null : end;
}

function startsSentence(text: string, offset: number): boolean {
  return SENTENCE_START.test(text.slice(offset, offset + 2));
}

function skipWhiteSpace(text: string, offset: number): number {
  let next = offset;
  while (next < text.length && isWhiteSpaceAt(text, next) && text.charCodeAt(next) !== NO_BREAK_SPACE) next += 1;
  return next;
}

/** Whether the full stop at an offset only shortens the word before it; `next` is where the text goes on. */
function isAbbreviated(text: string, fullStop: number, next: number, abbreviations: ReadonlySet<string>): boolean {
  const word = wordBefore(text, fullStop);
  if (INITIAL.test(word) && INITIAL_WITH_STOP.test(text.slice(next, next + 2))) return true;
  return isAbbreviation(word, abbreviations);
}

/** Only the expression knows letters beyond the basic plane. */
function wordBefore(text: string, fullStop: number): string {
  const earliest = Math.max(0, fullStop - LONGEST_ABBREVIATION);
  let start = fullStop;
  while (start > earliest && isInWord(text, start - 1)) start -= 1;
  if (start > earliest && unitKindAt(text, start - 1) === UNIT.sign)
    return LAST_WORD.exec(text.slice(earliest, fullStop))?.[0] ?? '';
  return text.slice(start, fullStop);
}

function isInWord(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit === FULL_STOP || unit === EN_DASH || unitKindAt(text, offset) === UNIT.letterOrDigit;
}

/** Knows "e.g." as a whole, and the last part of what is joined by full stops otherwise. */
function isAbbreviation(word: string, abbreviations: ReadonlySet<string>): boolean {
  const key = word.toLowerCase();
  return abbreviations.has(key) || abbreviations.has(key.slice(key.lastIndexOf('.') + 1));
}
