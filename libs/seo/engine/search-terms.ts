import { segmentText } from './document/segment-text';
import { plainSpellings } from './keyphrase/plain-spelling';
import { LANGUAGE_PACKS, languageOf } from './language/language-of-locale';
import type { LanguagePack } from './language/language-pack';
import { boundLexicon } from './language/lexicon';
import { UNSPACED_LANGUAGES } from './language/scripts';

/** A word of a text; offsets are into that text, without the punctuation around it. */
export interface SearchWord {
  /** What all forms of the word share, by which it is found; null where it is a function word and carries no meaning. */
  readonly term: string | null;
  readonly start: number;
  readonly end: number;
}

interface SearchLanguage {
  readonly language: LanguagePack;
  readonly termOf: (key: string) => string | null;
}

/** Longer "words" are addresses and noise, and nobody looks for them. */
const LONGEST_TERM_CHARACTERS = 64;
/** Distinct words of a language; those of many long texts together. */
const MOST_REMEMBERED = 50_000;
/** Languages that write an article or a preposition before an apostrophe and the word after it: l'eau, dell'acqua. */
const ELIDING_LANGUAGES = new Set(['fr', 'it']);
/** Any language without a pack that puts spaces between its words; ISO 639-2 for "undetermined". */
const UNDETERMINED = 'und';
const OWN_RULES = new Set([...LANGUAGE_PACKS.map(({ code }) => code), ...UNSPACED_LANGUAGES]);
const POSSESSIVE = /(?<=.)'s?$/u;
/** What lower case leaves of İ besides an i. */
const DOT_OF_TURKISH_CAPITAL = '\u0307';
const ELIDED = /^\p{L}{1,5}'(?=\p{L})/u;

const searchLanguages = new Map<string, SearchLanguage>();

/**
 * The content stems of a text in their order, function words left out; what is written without spaces (Thai, Japanese) is cut by
 * dictionary. Texts and queries that went through it meet in all word forms, with accents and without. Linear in the text.
 * @param locale such as `en_US`, `th`
 */
export function searchTermsOf(text: string, locale: string): readonly string[] {
  const terms: string[] = [];
  for (const { term } of searchWordsOf(text, locale)) if (term !== null) terms.push(term);
  return terms;
}

/** All words of a text in their order, function words among them, with their places. */
export function searchWordsOf(text: string, locale: string): readonly SearchWord[] {
  const { language, termOf } = searchLanguageOf(locale);
  boundLexicon(language);
  const found: SearchWord[] = [];
  for (const { words } of segmentText(text, language).sentences) {
    for (const { key, start, end } of words) found.push({ term: termOf(key), start, end });
  }
  return found;
}

function searchLanguageOf(locale: string): SearchLanguage {
  const written = locale.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  const code = OWN_RULES.has(written) ? written : UNDETERMINED;
  const known = searchLanguages.get(code);
  if (known !== undefined) return known;
  const language = languageOf(code);
  const made = { language, termOf: remembered(language) };
  searchLanguages.set(code, made);
  return made;
}

/** The term of a word, worked out once for each of the words met most. */
function remembered(language: LanguagePack): SearchLanguage['termOf'] {
  const terms = new Map<string, string | null>();
  return (key) => {
    if (key.length > LONGEST_TERM_CHARACTERS) return null;
    const known = terms.get(key);
    if (known !== undefined) return known;
    const term = termOf(key, language);
    if (terms.size >= MOST_REMEMBERED) terms.clear();
    terms.set(key, term);
    return term;
  };
}

function termOf(key: string, { code, functionWords, stem }: LanguagePack): string | null {
  const whole = key.replace(POSSESSIVE, '').replaceAll(DOT_OF_TURKISH_CAPITAL, '');
  const word = ELIDING_LANGUAGES.has(code) ? whole.replace(ELIDED, '') : whole;
  if (functionWords?.has(key) === true || functionWords?.has(word) === true) return null;
  return plainOf(stem === null ? word : stem(word), code);
}

/** Without accents, where there is one way to write it so; Russian stays in its own script. */
function plainOf(stem: string, code: string): string {
  const spellings = code === 'ru' ? [] : plainSpellings(stem, code);
  return spellings.length === 1 ? (spellings[0] ?? stem) : stem;
}
