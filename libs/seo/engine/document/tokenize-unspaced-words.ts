import type { Lexicon } from '../language/lexicon';
import type { Word } from './segmented-text';

const FIRST_KATAKANA = 0x30a1;
const LAST_KATAKANA = 0x30fe;
const MIDDLE_DOT = 0x30fb;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Words of a script without spaces (Thai, Lao, Khmer, Burmese, Chinese, Japanese), by the ICU dictionaries. These take most loan words
 * of Japanese to pieces: a run of Katakana is one word.
 */
export function tokenizeUnspacedWords(text: string, languageCode: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let wordStart = 0;
  let wordEnd = 0;
  let isKatakana = false;
  const finishWord = (): void => {
    if (wordStart === wordEnd) return;
    const lexeme = lexicon.lexemeAt(text, wordStart, wordEnd);
    words.push({ key: lexeme.key, lexeme, start: wordStart, end: wordEnd, hyphenated: false });
  };
  for (const { segment, index: start, isWordLike } of segmenterOf(languageCode).segment(text)) {
    if (isWordLike !== true) continue;
    const end = start + segment.length;
    const continues = isKatakana && wordEnd === start && isKatakanaAt(text, start);
    if (!continues) {
      finishWord();
      wordStart = start;
    }
    wordEnd = end;
    isKatakana = isKatakanaAt(text, end - 1);
  }
  finishWord();
  return words;
}

function isKatakanaAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= FIRST_KATAKANA && unit <= LAST_KATAKANA && unit !== MIDDLE_DOT;
}

function segmenterOf(languageCode: string): Intl.Segmenter {
  const known = segmenters.get(languageCode);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(languageCode, { granularity: 'word' });
  segmenters.set(languageCode, segmenter);
  return segmenter;
}
