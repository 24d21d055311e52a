import { CYRILLIC_WORD, transliterateRussian } from './transliterate-russian';

const MARKS = /\p{M}/gu;
const LATIN_WORD = /^[\p{Script=Latin}\p{N}'.-]*$/u;
const ASCII_WORD = /^[\p{ASCII}]*$/u;
/** Letters that do not come apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
/** Languages that write their special vowels as two letters where these are not to be had; only German does so always. */
const DIGRAPH_LANGUAGES = new Set(['de', 'sv', 'da', 'nb', 'nn', 'fi']);

/**
 * How a word is written on a keyboard without its accents, as slugs are: metricas for métricas, buecher for bücher. Several ways
 * in some languages; none for a word without accents and for other scripts.
 */
export function plainSpellings(word: string, language: string): readonly string[] {
  if (language === 'ru') return CYRILLIC_WORD.test(word) ? [transliterateRussian(word)] : [];
  if (ASCII_WORD.test(word) || !LATIN_WORD.test(word)) return [];
  const asOneLetter = withoutMarks(word);
  if (!DIGRAPH_LANGUAGES.has(language)) return [asOneLetter];
  const asTwoLetters = withoutMarks(word.replace(/[äöüøå]/g, (letter) => DIGRAPHS[letter] ?? letter));
  return language === 'de' || asTwoLetters === asOneLetter ? [asTwoLetters] : [asOneLetter, asTwoLetters];
}

function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}
