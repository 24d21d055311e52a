import { languageCodeOf, segmenterOf } from '@seoforge/kernel';

/** A stretch of a text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A word as a reader of the language sees it, and the form in which words are compared. */
export interface Word extends TextRange {
  readonly key: string;
}

/** Languages that put no spaces between words. */
const UNSPACED_LANGUAGES: ReadonlySet<string> = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh']);
/** The scripts of these languages, as they stand in a character class. */
export const UNSPACED_SCRIPTS =
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const UNSPACED_CHARACTER = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');

/** Longer ones are no words; composing a flood of accents takes time with the square of its length. */
const LONGEST_COMPOSED_CHARACTERS = 100;

/** Words of a text, scripts without spaces by dictionary. */
export function wordsOf(text: string, language: string): readonly Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(language, 'word').segment(text)) {
    if (isWordLike === true) words.push({ key: wordKeyOf(segment), start: index, end: index + segment.length });
  }
  return words;
}

/** The form in which words are compared: lower case, composed, with plain apostrophes. */
export function wordKeyOf(word: string): string {
  const plain = word.toLowerCase().replace(/[‘’ʼ]/g, "'");
  return plain.length > LONGEST_COMPOSED_CHARACTERS ? plain : plain.normalize('NFC');
}

/** Whether a text in the language is written without spaces between words. */
export function isUnspaced(text: string, language: string): boolean {
  return UNSPACED_LANGUAGES.has(languageCodeOf(language)) && UNSPACED_CHARACTER.test(text);
}
