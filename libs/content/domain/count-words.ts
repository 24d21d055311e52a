import { segmenterOf } from '@seoforge/kernel';

/** Words as a reader of the language counts them: scripts without spaces are segmented by dictionary. */
export function countWords(text: string, language: string): number {
  return wordsOf(text, language).length;
}

/** The words of a text in lower case. */
export function wordsOf(text: string, language: string): readonly string[] {
  const segmenter = segmenterOf(language, 'word');
  const words: string[] = [];
  for (const paragraph of text.split('\n')) {
    for (const { segment, isWordLike } of segmenter.segment(paragraph))
      if (isWordLike) words.push(segment.toLowerCase());
  }
  return words;
}
