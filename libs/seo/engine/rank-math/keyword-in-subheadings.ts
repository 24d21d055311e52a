import type { Check } from '../analysis';
import type { Subject } from '../subject';
import { findKeyword } from './keyword';
import { lacksKeyword } from './lacks-keyword';
import { rankMathCheck } from './rank-math-check';

const ID = 'keywordInSubheadings';
const POINTS = 3;

/** 3 points when any H2-H6 contains the keyword. */
export function keywordInSubheadings(subject: Subject): Check {
  const { marks } = findKeyword(subject, ({ headingLevel }) => headingLevel >= 2);
  return marks.length > 0
    ? rankMathCheck(ID, POINTS, POINTS, 'A subheading contains the keyword.', { marks })
    : lacksKeyword(ID, POINTS, 'a subheading', 'addKeyphraseToSubheadings', subject);
}
