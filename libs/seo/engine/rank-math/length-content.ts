import type { Check } from '../analysis';
import { fixOf } from '../check';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

const ID = 'lengthContent';
const BEST = 8;
const FULL_LENGTH_WORDS = 2500;
/** Up to how many words which points are given. An exact bound gets the lower points, except 600 itself. */
const BANDS: readonly (readonly [maximumWords: number, points: number])[] = [
  [599, 0],
  [1000, 2],
  [1500, 3],
  [2000, 4],
  [FULL_LENGTH_WORDS, 5],
];

/** Up to 8 points for the length of the text in words. */
export function lengthContent({ wordCount }: Subject): Check {
  const points = BANDS.find(([maximum]) => wordCount <= maximum)?.[1] ?? BEST;
  if (points === BEST) return rankMathCheck(ID, BEST, BEST, `The text has ${wordCount} words.`);
  const target = FULL_LENGTH_WORDS + 1;
  return rankMathCheck(ID, points, BEST, `The text has ${wordCount} words; full points begin at ${target}.`, {
    fix: fixOf('addWords', wordCount, target),
  });
}
