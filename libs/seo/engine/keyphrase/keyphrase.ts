import { segmentText } from '../document/segment-text';
import type { LanguagePack } from '../language/language-pack';
import { lexiconOf, type Lexeme } from '../language/lexicon';
import { isUnspaced } from '../language/scripts';
import { plainSpellings } from './plain-spelling';
import { wordMatcher } from './word-matcher';

/** A keyphrase or synonym, made ready for matching. */
export interface Keyphrase {
  /** As the author wrote it, without surrounding quotes and spaces. */
  readonly text: string;
  /** Whether it stood in double quotes: its words are matched in a row, as written. */
  readonly exact: boolean;
  /** Whether it is written without spaces between words: matched as a sequence of characters. */
  readonly unspaced: boolean;
  /**
   * The form in which a word of a text is compared with the keyphrase's: accented where the keyphrase is and the text does without,
   * and its stem when other word forms match.
   */
  readonly formOf: (word: string) => string;
  /** Which of the keyphrase's words a word of a text can be read as, in their comparison forms; mostly none. */
  readonly matchesOf: (word: Lexeme) => readonly string[];
  /** Comparison forms of all its words. */
  readonly words: readonly string[];
  /**
   * Its words that carry meaning; all of them where the language has no list, or nothing else is left. In Japanese none then:
   * what has only grammar is found nowhere.
   */
  readonly contentWords: readonly string[];
  /** The same, each once. */
  readonly distinctContentWords: readonly string[];
  /** How many words it counts as: its content words, or one when it is exact. */
  readonly weightInWords: number;
  /** Whether it has no word of meaning; an exact keyphrase is taken as it is and never counts as such. */
  readonly functionWordsOnly: boolean;
}

/** What is longer is no keyphrase; the rest is ignored, so that matching stays cheap. */
const LONGEST_KEYPHRASE_CHARACTERS = 250;
const QUOTED = /^["“”„〝〞‟]([^]*)["“”„〝〞‟]$/u;

/** Reads a keyphrase; null when it holds no word. With a stemmer its words match in all their forms, unless it is exact. */
export function parseKeyphrase(
  raw: string,
  language: LanguagePack,
  stem: ((word: string) => string) | null = null,
): Keyphrase | null {
  const trimmed = raw.trim().slice(0, LONGEST_KEYPHRASE_CHARACTERS);
  const quoted = QUOTED.exec(trimmed)?.[1];
  const text = (quoted ?? trimmed).trim();
  const words = segmentText(text, language).sentences.flatMap((sentence) => sentence.words.map((word) => word.key));
  if (words.length === 0) return null;
  const meaningful = words.filter((word) => language.functionWords?.has(word) !== true);
  const exact = quoted !== undefined;
  const functionWordsOnly = !exact && meaningful.length === 0;
  const isSought = !(functionWordsOnly && language.matchesUnspacedByWord);
  const contentWords = exact || (functionWordsOnly && isSought) ? words : meaningful;
  const formOf = formsOf(words, language.code, exact ? null : stem);
  const forms = words.map(formOf);
  const contentForms = contentWords.map(formOf);
  return {
    text,
    exact,
    unspaced: isUnspaced(text, language.code) && !language.matchesUnspacedByWord,
    formOf,
    matchesOf: wordMatcher(isSought ? forms : [], formOf, lexiconOf(language).size),
    words: forms,
    contentWords: contentForms,
    distinctContentWords: [...new Set(contentForms)],
    weightInWords: exact ? 1 : contentWords.length,
    functionWordsOnly,
  };
}

function formsOf(
  words: readonly string[],
  language: string,
  stem: ((word: string) => string) | null,
): (word: string) => string {
  const pairs = words.flatMap((word) =>
    plainSpellings(word, language)
      .filter((spelling) => !words.includes(spelling))
      .map((spelling) => [spelling, word] as const),
  );
  const spellings = new Map(pairs);
  if (spellings.size === 0) return stem ?? ((word) => word);
  if (stem === null) return (word) => spellings.get(word) ?? word;
  return (word) => stem(spellings.get(word) ?? word);
}
