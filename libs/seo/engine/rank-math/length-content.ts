import type { Check } from '../analysis';
import { fixOf } from '../check';
import { counted } from '../grammatical-number';
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

/** 8 points above 2,500 words, 5 above 2,000, 4 above 1,500, 3 above 1,000, 2 from 600 on. */
export function lengthContent({ wordCount }: Subject): Check {
  const points = BANDS.find(([maximum]) => wordCount <= maximum)?.[1] ?? BEST;
  if (points === BEST) return rankMathCheck(ID, BEST, BEST, `The text has ${wordCount} words.`);
  const target = FULL_LENGTH_WORDS + 1;
  return rankMathCheck(
    ID,
    points,
    BEST,
    `The text has ${counted(wordCount, 'word')}: write ${target - wordCount} more for all points.`,
    {
      fix: fixOf('addWords', wordCount, target),
    },
  );
}
