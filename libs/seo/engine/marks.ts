import type { Mark } from './analysis';
import type { Block } from './document/content-document';
import type { Sentence } from './document/segmented-text';
import type { LocatedOccurrence } from './subject';

/** Nobody looks at more places of one kind, and answers stay small whatever the text. */
export const MOST_MARKS = 500;

/** The marks of so many things as are shown. */
export function marksOf<T>(things: readonly T[], markOf: (thing: T) => Mark): Mark[] {
  return things.slice(0, MOST_MARKS).map(markOf);
}

/** Where a block's text stands in the content. */
export function markOfBlock(block: Block): Mark {
  const first = block.sentences[0]?.start ?? 0;
  return block.source.markOf(first, block.sentences.at(-1)?.end ?? first + 1);
}

/** A sentence and the block in which it stands. */
export interface LocatedSentence {
  readonly block: Block;
  readonly sentence: Sentence;
}

/** Where a sentence of a block stands in the content. */
export function markOfSentence({ block, sentence }: LocatedSentence): Mark {
  return block.source.markOf(sentence.start, sentence.end);
}

/** Where the words of keyphrase uses stand in the content. */
export function marksOfOccurrences(occurrences: readonly LocatedOccurrence[]): Mark[] {
  return occurrences
    .slice(0, MOST_MARKS)
    .flatMap(({ block, ranges }) => ranges.map(({ start, end }) => block.source.markOf(start, end)));
}
