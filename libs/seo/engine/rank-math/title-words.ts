import { segmentText } from '../document/segment-text';
import type { Subject } from '../subject';

/** The words of the title that a list contains. */
export function titleWordsIn(list: ReadonlySet<string>, { title, language }: Subject): string[] {
  const words = segmentText(title, language).sentences.flatMap((sentence) => sentence.words);
  return words.map((word) => word.key).filter((word) => list.has(word));
}
