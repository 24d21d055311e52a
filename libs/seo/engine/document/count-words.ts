import { MARKUP } from './markup-sign';

const PUNCTUATION = `-–—()_[]‘’“”"'.?!:;,¿¡«»‹›„\\+×&<>…、。`;
const WHITE_SPACE = /\s/;
const LETTER = 0;
const MARK = 1;
const SEPARATOR = 2;
const HYPHEN = 0x2d;

/** What each UTF-16 unit is to a count: a mark alone makes no word, a separator ends one, anything else makes one. */
type UnitKinds = Uint8Array;

const IN_SENTENCE = unitKinds(`${PUNCTUATION}\``, '–—[]');
const IN_TEXT = unitKinds(PUNCTUATION, `—${MARKUP}`);
const IN_PARTS = unitKinds(`${PUNCTUATION}\``, '-–—[]');

/** Words between two offsets as readability checks count them: dashes and square brackets part words, a lone hyphen is one. */
export function countSentenceWords(text: string, start: number, end: number): number {
  return countWords(text, start, end, IN_SENTENCE, HYPHEN);
}

/** Words between two offsets as the length of a text is measured. A hyphenated compound is one word, and so is a lone sign such as "/". */
export function countTextWords(text: string, start: number, end: number): number {
  return countWords(text, start, end, IN_TEXT, null);
}

/** Words of a text by which the density of a keyphrase is measured: every part of a compound is one. */
export function countWordParts(text: string): number {
  return countWords(text, 0, text.length, IN_PARTS, null);
}

function countWords(text: string, from: number, to: number, kinds: UnitKinds, loneWord: number | null): number {
  let count = 0;
  let units = 0;
  let hasLetter = false;
  for (let offset = from; offset <= to; offset += 1) {
    const kind = offset < to ? kinds[text.charCodeAt(offset)] : SEPARATOR;
    if (kind === SEPARATOR) {
      if (hasLetter || (units === 1 && text.charCodeAt(offset - 1) === loneWord)) count += 1;
      units = 0;
      hasLetter = false;
    } else {
      units += 1;
      if (kind === LETTER) hasLetter = true;
    }
  }
  return count;
}

function unitKinds(marks: string, separators: string): UnitKinds {
  const kinds = new Uint8Array(0x10000);
  for (let unit = 0; unit < kinds.length; unit += 1) {
    const character = String.fromCharCode(unit);
    if (separators.includes(character) || WHITE_SPACE.test(character)) kinds[unit] = SEPARATOR;
    else if (marks.includes(character)) kinds[unit] = MARK;
  }
  return kinds;
}
