import type { Check } from '../analysis';
import type { Subject } from '../subject';
import { keywordPattern } from './keyword';
import { rankMathCheck } from './rank-math-check';

const ID = 'titleStartWithKeyword';
const POINTS = 3;

/** 3 points when the keyword begins in the first half of the title. */
export function titleStartWithKeyword(subject: Subject): Check {
  const at = subject.title.search(keywordPattern(subject));
  return at >= 0 && at < subject.title.length / 2
    ? rankMathCheck(ID, POINTS, POINTS, 'The keyword stands in the first half of the title.')
    : rankMathCheck(ID, 0, POINTS, 'The keyword does not stand in the first half of the title.');
}
