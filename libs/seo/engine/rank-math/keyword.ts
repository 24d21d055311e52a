import type { Mark } from '../analysis';
import type { Block } from '../document/content-document';
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

/** Where some blocks contain the keyword, as marks in the content. */
export function marksOfKeyword(blocks: readonly Block[], subject: Subject): Mark[] {
  const pattern = keywordPattern(subject);
  return blocks.flatMap(({ text, source }) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => source.markOf(index, index + found.length)),
  );
}
