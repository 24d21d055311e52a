import { segmentText } from '../document/segment-text';
import type { LanguagePack } from '../language/language-pack';
import { usesUnspacedScript } from '../language/scripts';

/** A keyphrase or synonym, made ready for matching. */
export interface Keyphrase {
  /** As the author wrote it, without surrounding quotes and spaces. */
  readonly text: string;
  /** Whether it stood in double quotes: its words are matched in a row, as written. */
  readonly exact: boolean;
  /** Whether it is written without spaces between words: matched as a sequence of characters. */
  readonly unspaced: boolean;
  /** Comparison forms of all its words. */
  readonly words: readonly string[];
  /** Its words that carry meaning; all of them where the language has no list, or nothing else is left. */
  readonly contentWords: readonly string[];
  /** How many words it counts as: its content words, or one when it is exact. */
  readonly weightInWords: number;
  /** Whether it has no word of meaning; an exact keyphrase is taken as it is and never counts as such. */
  readonly functionWordsOnly: boolean;
}

/** What is longer is no keyphrase; the rest is ignored, so that matching stays cheap. */
const LONGEST_KEYPHRASE_CHARACTERS = 250;
const QUOTED = /^["“”„«»〝〞‟]([^]*)["“”„«»〝〞‟]$/u;

/** Reads a keyphrase; null when it holds no word. */
export function parseKeyphrase(raw: string, language: LanguagePack): Keyphrase | null {
  const trimmed = raw.trim().slice(0, LONGEST_KEYPHRASE_CHARACTERS);
  const quoted = QUOTED.exec(trimmed)?.[1];
  const text = (quoted ?? trimmed).trim();
  const words = segmentText(text, language).sentences.flatMap((sentence) => sentence.words.map((word) => word.key));
  if (words.length === 0) return null;
  const meaningful = words.filter((word) => language.functionWords?.has(word) !== true);
  const exact = quoted !== undefined;
  const functionWordsOnly = !exact && meaningful.length === 0;
  const contentWords = exact || functionWordsOnly ? words : meaningful;
  return {
    text,
    exact,
    unspaced: usesUnspacedScript(text),
    words,
    contentWords,
    weightInWords: exact ? 1 : contentWords.length,
    functionWordsOnly,
  };
}
