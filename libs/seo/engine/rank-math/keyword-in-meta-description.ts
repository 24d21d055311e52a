import type { Check } from '../analysis';
import type { Subject } from '../subject';
import { containsKeyword } from './keyword';
import { rankMathCheck } from './rank-math-check';

const ID = 'keywordInMetaDescription';
const POINTS = 2;

/** 2 points when the meta description contains the keyword. */
export function keywordInMetaDescription(subject: Subject): Check {
  return containsKeyword(subject.metaDescription, subject)
    ? rankMathCheck(ID, POINTS, POINTS, 'The meta description contains the keyword.')
    : rankMathCheck(ID, 0, POINTS, 'The meta description does not contain the keyword as it is written.');
}
