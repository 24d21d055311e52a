import type { Mark } from '../analysis';
import type { Block } from '../document/content-document';
import { MOST_MARKS } from '../marks';
import type { Subject } from '../subject';

const NOWHERE = /(?!)/gu;

/**
 * Finds the keyword as Rank Math does: as a sequence of characters whatever surrounds it, case and the kind of quotes and white
 * space left aside. Matches nothing without a keyword.
 */
export function keywordPattern({ keyphrase }: Subject): RegExp {
  if (keyphrase === null) return NOWHERE;
  const escaped = keyphrase.text.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');
  return new RegExp(escaped.replace(/\s+/g, '\\s+').replace(/['‘’]/g, "['‘’]"), 'giu');
}

/** Whether a text contains the keyword. */
export function containsKeyword(text: string, subject: Subject): boolean {
  return text.search(keywordPattern(subject)) >= 0;
}

/** How often the blocks of a text, or those that are wanted, contain the keyword, and as many marks in the content as are shown. */
export function findKeyword(
  subject: Subject,
  isWanted: (block: Block) => boolean = () => true,
): { count: number; marks: Mark[] } {
  const pattern = keywordPattern(subject);
  const marks: Mark[] = [];
  let count = 0;
  for (const block of subject.document.blocks) {
    if (!isWanted(block)) continue;
    const { text, source } = block;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      count += 1;
      if (count <= MOST_MARKS) marks.push(source.markOf(found.index, pattern.lastIndex));
    }
  }
  return { count, marks };
}
