import type { Check, Fix } from '../analysis';
import { fixOf } from '../check';
import type { Subject } from '../subject';
import { marksOfKeyword } from './keyword';
import { rankMathCheck } from './rank-math-check';

const ID = 'keywordDensity';
const BEST = 6;
const MINIMUM_PERCENT = 1;
const MAXIMUM_PERCENT = 2.5;

/** Up to 6 points for uses of the keyword per hundred words: all of them from 1 to 2.5 %. */
export function keywordDensity(subject: Subject): Check {
  const { wordCount, document } = subject;
  const marks = marksOfKeyword(document.blocks, subject);
  const percent = wordCount === 0 ? 0 : Math.round((marks.length / wordCount) * 10_000) / 100;
  const message = `The keyword makes up ${percent} % of the text (${marks.length} uses).`;
  return rankMathCheck(ID, pointsFor(percent), BEST, message, { marks, fix: fixFor(percent, marks.length, wordCount) });
}

/** Exactly 0.75 % gets all points: the published bands leave that gap. */
function pointsFor(percent: number): number {
  if (percent < 0.5 || percent > MAXIMUM_PERCENT) return 0;
  if (percent < 0.75) return 2;
  return percent >= 0.76 && percent < MINIMUM_PERCENT ? 3 : BEST;
}

function fixFor(percent: number, count: number, wordCount: number): Fix | undefined {
  if (percent > MAXIMUM_PERCENT)
    return fixOf('removeKeyphrase', count, Math.floor((wordCount * MAXIMUM_PERCENT) / 100));
  if (percent < MINIMUM_PERCENT) return fixOf('addKeyphrase', count, Math.ceil((wordCount * MINIMUM_PERCENT) / 100));
  return undefined;
}
