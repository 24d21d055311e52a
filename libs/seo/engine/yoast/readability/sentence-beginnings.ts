import type { Check } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import type { Block } from '../../document/content-document';
import type { Sentence } from '../../document/segmented-text';
import { markOfSentence, marksOf, MOST_MARKS, type LocatedSentence } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';
import { longestOf } from './text-lengths';

const ID = 'sentenceBeginnings';
const ALLOWED_IN_A_ROW = 2;

/** Whether sentences begin differently: 3 as soon as three in a row have the same first word, otherwise 9. */
export function sentenceBeginnings({ document, language }: Subject): Check {
  if (language.functionWords === null)
    return notApplicable(ID, 9, 'Sentence beginnings are not compared in this language.');
  if (document.sentenceCount === 0) return notApplicable(ID, 9, 'There is no sentence to compare.');
  const runs = runsOfEqualBeginnings(document.blocks, language.passedOverBeginnings);
  if (runs.length === 0) return yoastCheck(ID, 9, 'Sentences begin differently.');
  const longest = longestOf(runs.map(({ length }) => length));
  return yoastCheck(ID, 3, `${longest} sentences in a row begin with the same word: vary them.`, {
    marks: marksOf(
      runs.flatMap(({ sentences }) => sentences),
      markOfSentence,
    ),
    fix: fixOf('varyBeginnings', longest, ALLOWED_IN_A_ROW),
  });
}

/** Sentences in a row with the same beginning, of which no more are kept than are shown. */
interface Run {
  readonly beginning: string;
  readonly sentences: LocatedSentence[];
  length: number;
}

/** Those that are longer than is allowed; lists and tables are passed over. */
function runsOfEqualBeginnings(blocks: readonly Block[], passedOver: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const block of blocks) {
    if (block.kind === 'listItem' || block.kind === 'cell') continue;
    for (const sentence of block.sentences) {
      const beginning = beginningOf(sentence, passedOver);
      if (run?.beginning !== beginning) run = { beginning, sentences: [], length: 0 };
      run.length += 1;
      if (run.length <= MOST_MARKS) run.sentences.push({ block, sentence });
      if (run.length === ALLOWED_IN_A_ROW + 1) runs.push(run);
    }
  }
  return runs;
}

/** The first word, or the first two when they are hyphenated or the first is an article, a demonstrative or a small number. */
function beginningOf({ words }: Sentence, passedOver: ReadonlySet<string>): string {
  const first = words[0]?.key ?? '';
  const isCompound = passedOver.has(first) || words[1]?.hyphenated === true;
  return isCompound && words[1] !== undefined ? `${first} ${words[1].key}` : first;
}
