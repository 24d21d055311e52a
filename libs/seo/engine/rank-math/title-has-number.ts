import type { Check } from '../analysis';
import { fixOf } from '../check';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

const ID = 'titleHasNumber';
const POINTS = 1;

/** 1 point for a digit in the title, in any script. */
export function titleHasNumber({ title }: Subject): Check {
  return /\p{Nd}/u.test(title)
    ? rankMathCheck(ID, POINTS, POINTS, 'The SEO title has a number.')
    : rankMathCheck(ID, 0, POINTS, 'The SEO title has no number: put one in.', {
        fix: fixOf('addNumberToTitle', 0, 1),
      });
}
