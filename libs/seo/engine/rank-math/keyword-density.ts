import type { Check, Fix } from '../analysis';
import { fixOf } from '../check';
import { counted } from '../grammatical-number';
import type { Subject } from '../subject';
import { findKeyword } from './keyword';
import { rankMathCheck } from './rank-math-check';

const ID = 'keywordDensity';
const BEST = 6;
const MINIMUM_PERCENT = 1;
const MAXIMUM_PERCENT = 2.5;

/** Uses of the keyword per hundred words: 6 points from 1 to 2.5 %, 3 from 0.76, 2 from 0.5, otherwise none. */
export function keywordDensity(subject: Subject): Check {
  const { wordCount } = subject;
  if (subject.keyphrase === null)
    return rankMathCheck(ID, 0, BEST, 'Set a focus keyword, then use it in the text.', {
      fix: fixOf('setKeyphrase', 0, 1),
    });
  const { count, marks } = findKeyword(subject);
  const percent = wordCount === 0 ? 0 : Math.round((count / wordCount) * 10_000) / 100;
  const points = pointsFor(percent);
  const current = `The keyword makes up ${percent} % of the text (${counted(count, 'use')})`;
  if (points === BEST) return rankMathCheck(ID, BEST, BEST, `${current}.`, { marks });
  const fix = fixFor(percent, count, wordCount, subject.keyphrase.words.length);
  return rankMathCheck(ID, points, BEST, `${current}: ${adviceFor(fix)}.`, { marks, fix });
}

/** Exactly 0.75 % gets all points: the published bands leave that gap. */
function pointsFor(percent: number): number {
  if (percent < 0.5 || percent > MAXIMUM_PERCENT) return 0;
  if (percent < 0.75) return 2;
  return percent >= 0.76 && percent < MINIMUM_PERCENT ? 3 : BEST;
}

/** A text of fewer words than one use takes needs more words first. Added uses are enough even when all make the text longer. */
function fixFor(percent: number, count: number, wordCount: number, wordsPerUse: number): Fix {
  const maximum = Math.floor((wordCount * MAXIMUM_PERCENT) / 100);
  if (maximum === 0) return fixOf('addWords', wordCount, (Math.max(1, count) * 100) / MAXIMUM_PERCENT);
  if (percent > MAXIMUM_PERCENT) return fixOf('removeKeyphrase', count, maximum);
  const minimum = Math.ceil((wordCount * MINIMUM_PERCENT) / 100);
  const grown = Math.ceil((wordCount - count * wordsPerUse) / Math.max(1, 100 / MINIMUM_PERCENT - wordsPerUse));
  return fixOf('addKeyphrase', count, Math.max(minimum, grown));
}

function adviceFor({ action, delta }: Fix): string {
  if (action === 'addWords') return `write ${counted(delta, 'more word')} around it`;
  if (action === 'removeKeyphrase') return `replace it ${counted(-delta, 'time')} by other words`;
  return `use it ${counted(delta, 'more time')}`;
}
