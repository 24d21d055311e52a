import type { Sentence, Word } from './segmented-text';
import { isWhiteSpaceAt } from './white-space';

/** What stands between two ends each, without the white space around it, and its words. Ends ascend and may repeat. */
export function groupIntoSentences(
  text: string,
  words: readonly Word[],
  ends: readonly number[],
  measure: (start: number, end: number, words: readonly Word[]) => number,
): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  let from = 0;
  for (let index = 0; index <= ends.length; index += 1) {
    const boundary = ends[index] ?? text.length;
    const first = next;
    while (next < words.length && (words[next]?.start ?? Infinity) < boundary) next += 1;
    let start = from;
    while (start < boundary && isWhiteSpaceAt(text, start)) start += 1;
    let end = boundary;
    while (end > start && isWhiteSpaceAt(text, end - 1)) end -= 1;
    from = boundary;
    if (start === end) continue;
    const sentenceWords = words.slice(first, next);
    sentences.push({ start, end, words: sentenceWords, length: measure(start, end, sentenceWords) });
  }
  return sentences;
}
