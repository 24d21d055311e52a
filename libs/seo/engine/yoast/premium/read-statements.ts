import type { Block } from '../../document/content-document';
import type { LocatedSentence } from '../../marks';

/** What reads as one sentence: mostly one, in a list without full stops all items together. Never empty. */
export type Statement = readonly LocatedSentence[];

const FULL_STOP = /[.?!…。！？]/u;
/** A full stop and what closes after it. */
const LONGEST_ENDING = 4;

/** Shows the sentences of some blocks one by one, a list being read as one text. */
export function readStatements(blocks: readonly Block[], visit: (statement: Statement) => void): void {
  let statement: LocatedSentence[] = [];
  let openItem = false;
  for (const block of blocks) {
    openItem &&= block.kind === 'listItem';
    for (const sentence of block.sentences) {
      if (!openItem && statement.length > 0) visit(statement);
      if (!openItem) statement = [];
      statement.push({ block, sentence });
      openItem = false;
    }
    openItem = block.kind === 'listItem' && !FULL_STOP.test(block.text.trimEnd().slice(-LONGEST_ENDING));
  }
  if (statement.length > 0) visit(statement);
}
