import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import { markOfBlock, marksOf } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'singleH1';
const BEST = 8;

/** Whether the body keeps to one H1 at most: 8 if so, otherwise 1. */
export function singleH1({ document }: Subject): Check {
  const headings = document.blocks.filter(({ headingLevel }) => headingLevel === 1);
  if (headings.length <= 1) return yoastCheck(ID, BEST, 'The body has no more than one H1.', {}, BEST);
  const extras = { marks: marksOf(headings, markOfBlock), fix: fixOf('demoteHeadings', headings.length, 1) };
  return yoastCheck(
    ID,
    1,
    `The body has ${headings.length} H1 headings: make ${headings.length - 1} of them H2.`,
    extras,
    BEST,
  );
}
