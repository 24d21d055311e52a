import type { Check } from '../analysis';
import type { Subject } from '../subject';
import { marksOfKeyword } from './keyword';
import { rankMathCheck } from './rank-math-check';

const ID = 'keywordInContent';
const POINTS = 3;

/** 3 points when the text contains the keyword anywhere. */
export function keywordInContent(subject: Subject): Check {
  const marks = marksOfKeyword(subject.document.blocks, subject);
  return marks.length > 0
    ? rankMathCheck(ID, POINTS, POINTS, 'The text contains the keyword.', { marks })
    : rankMathCheck(ID, 0, POINTS, 'The text does not contain the keyword as it is written.');
}
