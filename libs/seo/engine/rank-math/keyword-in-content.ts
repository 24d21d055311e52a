import type { Check } from '../analysis';
import type { Subject } from '../subject';
import { findKeyword } from './keyword';
import { lacksKeyword } from './lacks-keyword';
import { rankMathCheck } from './rank-math-check';

const ID = 'keywordInContent';
const POINTS = 3;

/** 3 points when the text contains the keyword anywhere. */
export function keywordInContent(subject: Subject): Check {
  const { marks } = findKeyword(subject);
  return marks.length > 0
    ? rankMathCheck(ID, POINTS, POINTS, 'The text contains the keyword.', { marks })
    : lacksKeyword(ID, POINTS, 'the text', 'addKeyphrase', subject);
}
