import type { Word } from './segmented-text';
import { wordKeyOf } from './word-key';

const segmenters = new Map<string, Intl.Segmenter>();

/** Words of a script without spaces (Thai, Lao, Khmer, Burmese, Chinese, Japanese), by the ICU dictionaries. */
export function tokenizeUnspacedWords(text: string, languageCode: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(languageCode).segment(text)) {
    if (isWordLike)
      words.push({ key: wordKeyOf(segment), start: index, end: index + segment.length, hyphenated: false });
  }
  return words;
}

function segmenterOf(languageCode: string): Intl.Segmenter {
  const known = segmenters.get(languageCode);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(languageCode, { granularity: 'word' });
  segmenters.set(languageCode, segmenter);
  return segmenter;
}
