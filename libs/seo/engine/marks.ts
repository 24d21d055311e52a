import type { Mark } from './analysis';
import type { Block } from './document/content-document';
import type { Sentence } from './document/segmented-text';
import type { LocatedOccurrence } from './subject';

/** Where a block's text stands in the content. */
export function markOfBlock(block: Block): Mark {
  const first = block.sentences[0]?.start ?? 0;
  return block.source.markOf(first, block.sentences.at(-1)?.end ?? first + 1);
}

/** Where a sentence of a block stands in the content. */
export function markOfSentence(block: Block, sentence: Sentence): Mark {
  return block.source.markOf(sentence.start, sentence.end);
}

/** Where the words of keyphrase uses stand in the content. */
export function marksOfOccurrences(occurrences: readonly LocatedOccurrence[]): Mark[] {
  return occurrences.flatMap(({ block, ranges }) => ranges.map(({ start, end }) => block.source.markOf(start, end)));
}
