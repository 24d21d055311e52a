import { segmentText } from '../../engine/document/segment-text';
import { languageOf } from '../../engine/language/language-of-locale';

/** Comparison forms of the words of a text, line by line. */
export function wordsOf(text: string, language: string | null): readonly string[] {
  const pack = languageOf(language ?? '');
  const words: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    for (const sentence of segmentText(line, pack).sentences) for (const { key } of sentence.words) words.push(key);
  }
  return words;
}
