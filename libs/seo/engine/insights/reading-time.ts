import { UNSPACED_LANGUAGES } from '../language/scripts';
import type { Subject } from '../subject';

/** Pace of silent reading that blogs usually reckon with; adults average 238 words a minute in English (Brysbaert 2019). */
const WORDS_PER_MINUTE = 200;
/** Pace in scripts without spaces, where words are a matter of opinion: Japanese is read at some 400-600 characters a minute. */
const CHARACTERS_PER_MINUTE = 500;

/** Time an adult needs to read the text, in whole seconds. */
export function readingTimeSeconds({ document, language, wordCount }: Subject): number {
  if (!UNSPACED_LANGUAGES.has(language.code)) return Math.ceil((wordCount * 60) / WORDS_PER_MINUTE);
  const characters = document.blocks.reduce((total, block) => total + block.text.replace(/\s+/g, '').length, 0);
  return Math.ceil((characters * 60) / CHARACTERS_PER_MINUTE);
}
