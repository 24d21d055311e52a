import type { Check } from '../analysis';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

const ID = 'titleHasNumber';
const POINTS = 1;

/** 1 point for a digit in the title, in any script. */
export function titleHasNumber({ title }: Subject): Check {
  return /\p{Nd}/u.test(title)
    ? rankMathCheck(ID, POINTS, POINTS, 'The title has a number.')
    : rankMathCheck(ID, 0, POINTS, 'The title has no number.');
}
