import type { Check } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import type { Block } from '../../document/content-document';
import type { Sentence } from '../../document/segmented-text';
import { markOfSentence } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';
import { longestOf } from './text-lengths';

const ID = 'sentenceBeginnings';
const ALLOWED_IN_A_ROW = 2;

interface Located {
  readonly block: Block;
  readonly sentence: Sentence;
}

/** Whether sentences begin differently: 3 as soon as three in a row have the same first word, otherwise 9. */
export function sentenceBeginnings({ document, language }: Subject): Check {
  if (language.functionWords === null)
    return notApplicable(ID, 9, 'Sentence beginnings are not compared in this language.');
  const prose = document.blocks.filter(({ kind }) => kind !== 'listItem' && kind !== 'cell');
  const sentences = prose.flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })));
  if (sentences.length === 0) return notApplicable(ID, 9, 'There is no sentence to compare.');
  const runs = runsOfEqualBeginnings(sentences, language.passedOverBeginnings).filter(
    (run) => run.length > ALLOWED_IN_A_ROW,
  );
  if (runs.length === 0) return yoastCheck(ID, 9, 'Sentences begin differently.');
  const longest = longestOf(runs.map((run) => run.length));
  return yoastCheck(ID, 3, `${longest} sentences in a row begin with the same word: vary them.`, {
    marks: runs.flat().map(({ block, sentence }) => markOfSentence(block, sentence)),
    fix: fixOf('varyBeginnings', longest, ALLOWED_IN_A_ROW),
  });
}

function runsOfEqualBeginnings(sentences: readonly Located[], passedOver: ReadonlySet<string>): Located[][] {
  const runs: Located[][] = [];
  let previous: string | null = null;
  for (const located of sentences) {
    const beginning = beginningOf(located.sentence, passedOver);
    if (beginning === previous) runs.at(-1)?.push(located);
    else runs.push([located]);
    previous = beginning;
  }
  return runs;
}

/** The first word, or the first two when they are hyphenated or the first is an article, a demonstrative or a small number. */
function beginningOf({ words }: Sentence, passedOver: ReadonlySet<string>): string {
  const first = words[0]?.key ?? '';
  const isCompound = passedOver.has(first) || words[1]?.hyphenated === true;
  return isCompound && words[1] !== undefined ? `${first} ${words[1].key}` : first;
}
