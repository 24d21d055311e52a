import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import { marksOfOccurrences } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'keyphraseDensity';
const MINIMUM_PERCENT = 0.5;
const MAXIMUM_PERCENT = 3;
const FAR_TOO_HIGH_PERCENT = 4;
/** Texts shorter than this are judged by the bare count. */
const SHORT_TEXT_WORDS = 100;
const VERY_SHORT_TEXT_WORDS = 50;

interface Recommendation {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * How often the keyphrase is used: 9 in the recommended range, 4 too rarely, -10 too often, -50 far too often.
 * A longer keyphrase weighs more: density is count ÷ words × 100 × (0.7 + keyphrase words ÷ 3).
 */
export function keyphraseDensity(subject: Subject): Check {
  const { keyphrase, wordCount, occurrences } = subject;
  if (keyphrase === null || wordCount === 0)
    return yoastCheck(ID, -50, 'Without a keyphrase and a text there is nothing to count.');
  const count = occurrences.length;
  const weight = 0.7 + keyphrase.weightInWords / 3;
  const { minimum, maximum } = recommend(wordCount, weight);
  const marks = marksOfOccurrences(occurrences);
  const current = `The keyphrase is used ${count} ${count === 1 ? 'time' : 'times'} in ${wordCount} words`;
  if (isTooRare(count, wordCount, weight, minimum)) {
    return yoastCheck(ID, 4, `${current}: use it at least ${minimum} ${minimum === 1 ? 'time' : 'times'}.`, {
      marks,
      fix: fixOf('addKeyphrase', count, minimum),
    });
  }
  const score = scoreUse(count, wordCount, weight, minimum);
  if (score === 9) return yoastCheck(ID, 9, `${current}, a natural amount.`, { marks });
  return yoastCheck(ID, score, `${current}: use it at most ${maximum} ${maximum === 1 ? 'time' : 'times'}.`, {
    marks,
    fix: fixOf('removeKeyphrase', count, maximum),
  });
}

function isTooRare(count: number, wordCount: number, weight: number, minimum: number): boolean {
  if (count === 0) return true;
  if (wordCount < SHORT_TEXT_WORDS) return false;
  if (count === 1) return true;
  return densityPercent(count, wordCount, weight) < MINIMUM_PERCENT && count < minimum;
}

function scoreUse(count: number, wordCount: number, weight: number, minimum: number): number {
  if (wordCount < SHORT_TEXT_WORDS) {
    const spare = count - recommend(wordCount, weight).maximum;
    if (spare <= 0) return 9;
    return spare === 1 ? -10 : -50;
  }
  if (count === 2 && minimum === 2) return 9;
  const density = densityPercent(count, wordCount, weight);
  if (density <= MAXIMUM_PERCENT) return 9;
  return density <= FAR_TOO_HIGH_PERCENT ? -10 : -50;
}

function densityPercent(count: number, wordCount: number, weight: number): number {
  return (count / wordCount) * 100 * weight;
}

function recommend(wordCount: number, weight: number): Recommendation {
  if (wordCount <= VERY_SHORT_TEXT_WORDS) return { minimum: 1, maximum: 1 };
  if (wordCount < SHORT_TEXT_WORDS) return { minimum: 1, maximum: 2 };
  const usesPerPercent = wordCount / (100 * weight);
  return {
    minimum: Math.max(2, Math.ceil(MINIMUM_PERCENT * usesPerPercent)),
    maximum: Math.max(2, Math.floor(MAXIMUM_PERCENT * usesPerPercent)),
  };
}
