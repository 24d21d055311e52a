import type { Check } from '../analysis';
import type { Subject } from '../subject';
import { marksOfKeyword } from './keyword';
import { rankMathCheck } from './rank-math-check';

const ID = 'keywordInSubheadings';
const POINTS = 3;

/** 3 points when any H2-H6 contains the keyword. */
export function keywordInSubheadings(subject: Subject): Check {
  const subheadings = subject.document.blocks.filter(({ headingLevel }) => headingLevel >= 2);
  const marks = marksOfKeyword(subheadings, subject);
  return marks.length > 0
    ? rankMathCheck(ID, POINTS, POINTS, 'A subheading contains the keyword.', { marks })
    : rankMathCheck(ID, 0, POINTS, 'No subheading contains the keyword.');
}
