import { languageCodeOf, segmenterOf } from '@seoforge/kernel';

/** Scripts of languages that are not written in Latin letters; names and brands may be, in all of them. */
const SCRIPTS: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  bg: 'Cyrillic',
  el: 'Greek',
  fa: 'Arabic',
  he: 'Hebrew',
  hi: 'Devanagari',
  ja: 'Han Hiragana Katakana',
  ko: 'Hangul Han',
  ru: 'Cyrillic',
  th: 'Thai',
  uk: 'Cyrillic',
  zh: 'Han Bopomofo',
};
/** Languages in Latin letters of which that is certain; of any other language nothing is. */
const LATIN = new Set('cs da de en es fi fr hu id it ms nb nl nn no pl pt ro sk sv tr vi'.split(' '));

/** Whether a phrase has no letter that its language does not know, so that it is of that language or a name. */
export function isWrittenAs(language: string, phrase: string): boolean {
  const code = languageCodeOf(language);
  const scripts = SCRIPTS[code]?.split(' ') ?? (LATIN.has(code) ? [] : null);
  return scripts === null || lettersOf(['Latin', ...scripts]).test(phrase);
}

/** The words of a phrase in small letters; what is written without spaces is cut by dictionary. */
export function wordsOf(phrase: string, language: string): readonly string[] {
  return [...segmenterOf(language, 'word').segment(phrase.toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

const patterns = new Map<string, RegExp>();

function lettersOf(scripts: readonly string[]): RegExp {
  const key = scripts.join(' ');
  const own = scripts.map((script) => String.raw`\p{Script_Extensions=${script}}`).join('');
  const pattern = patterns.get(key) ?? new RegExp(String.raw`^(?:[^\p{L}]|[${own}])*$`, 'u');
  patterns.set(key, pattern);
  return pattern;
}
