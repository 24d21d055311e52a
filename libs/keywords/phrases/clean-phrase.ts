import { readableLine } from '@seoforge/kernel';

import { isWrittenAs, wordsOf } from './wanted-language';

const LONGEST_CHARACTERS = 120;
const MOST_WORDS = 12;
/** Numbers and bullets of lists, and what stands around a quotation. */
const BEFORE = /^(?:(?:\d{1,3}[.)]|[-–—•*#>])\s+)?["'“”„«»‘’\s]*/u;
const AFTER = /["'“”„«»‘’\s.,;:!–—-]*$/u;
/** Tags, character references, addresses, placeholders, and what a spreadsheet takes for a formula. */
const NO_PHRASE = /[<>{}[\]|\\^`~\uFFFD]|&#?\w{1,31};|:\/\/|\bwww\.|\b(?:javascript|data|mailto):|^[=+@]/iu;

/**
 * A phrase as somebody might search for it: on one line, of 1 to 12 words, in the letters of its language; null for anything else. What
 * was no text of people is not made one by cutting it.
 */
export function cleanPhrase(raw: unknown, language: string): string | null {
  if (typeof raw !== 'string' || raw.length > 4 * LONGEST_CHARACTERS) return null;
  const phrase = readableLine(raw.normalize('NFC')).replace(BEFORE, '').replace(AFTER, '');
  if (phrase.length > LONGEST_CHARACTERS || !/\p{L}/u.test(phrase) || NO_PHRASE.test(phrase)) return null;
  const words = wordsOf(phrase, language).length;
  return words > 0 && words <= MOST_WORDS && isWrittenAs(language, phrase) ? phrase : null;
}
