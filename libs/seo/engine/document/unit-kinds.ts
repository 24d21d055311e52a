import { MARKUP } from './markup-sign';

/** What a UTF-16 unit is to the word in which it stands. */
export const UNIT = {
  /** White space, hyphens, dashes, square brackets and tags end a word. */
  separator: 1,
  /** Other punctuation belongs to a word only inside of it. */
  punctuation: 2,
  /** Signs that change what a word means, so that C# is not C (the backslash too, as with Yoast); and halves of characters beyond the basic plane. */
  sign: 3,
  /** An accent or a vowel sign that is a unit of its own; it belongs to a word as letters do. */
  mark: 4,
  letterOrDigit: 5,
} as const;

const SEPARATOR = new RegExp(`[\\s\\-\\u2013\\u2014[\\]${MARKUP}]`);
const SIGN = /[#%$€£\\\ud800-\udfff]/;
const MARK = /\p{M}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Filled as units are met: most texts use a few hundred of them. */
const kinds = new Uint8Array(0x10000);

/** The kind of the unit at an offset inside the text, as a member of UNIT. */
export function unitKindAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  const known = kinds[unit] ?? 0;
  if (known > 0) return known;
  const kind = judge(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function judge(character: string): number {
  if (SEPARATOR.test(character)) return UNIT.separator;
  if (MARK.test(character)) return UNIT.mark;
  if (LETTER_OR_DIGIT.test(character)) return UNIT.letterOrDigit;
  return SIGN.test(character) ? UNIT.sign : UNIT.punctuation;
}
