import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import { counted } from '../../grammatical-number';
import { marksOfOccurrences } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'keyphraseDensity';
const MINIMUM_PERCENT = 0.5;
const MAXIMUM_PERCENT = 3;
/** Where all word forms count, more uses are found. */
const MAXIMUM_PERCENT_OF_WORD_FORMS = 3.5;
const FAR_TOO_HIGH_PERCENT = 4;
/** Texts shorter than this are judged by the bare count. */
const SHORT_TEXT_WORDS = 100;
const VERY_SHORT_TEXT_WORDS = 50;

/** What the judgement depends on. */
interface Use {
  readonly count: number;
  readonly wordCount: number;
  /** What one use of the keyphrase weighs. */
  readonly weight: number;
  readonly maximumPercent: number;
}

interface Recommendation {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * How often the keyphrase is used, synonyms not counted: 9 in the recommended range, 4 too rarely, -10 too often, -50 far too often.
 * A longer keyphrase weighs more: density is count ÷ words × 100 × (0.7 + keyphrase words ÷ 3).
 */
export function keyphraseDensity({ keyphrase, document, occurrences, stem, isBlank }: Subject): Check {
  const wordCount = document.wordPartCount;
  if (keyphrase === null)
    return yoastCheck(ID, -50, 'Set a focus keyphrase, then use it in the text.', { fix: fixOf('setKeyphrase', 0, 1) });
  if (wordCount === 0)
    return yoastCheck(ID, isBlank ? -50 : 4, 'Write a text that uses the keyphrase.', {
      fix: fixOf('addKeyphrase', 0, 1),
    });
  const count = occurrences.length;
  const maximumPercent = stem === null ? MAXIMUM_PERCENT : MAXIMUM_PERCENT_OF_WORD_FORMS;
  const use = { count, wordCount, weight: 0.7 + keyphrase.weightInWords / 3, maximumPercent };
  const marks = marksOfOccurrences(occurrences);
  const current = `The keyphrase is ${count === 0 ? 'not used' : `used ${counted(count, 'time')}`} in ${counted(wordCount, 'word')}`;
  const score = scoreOf(use);
  if (score === 9) return yoastCheck(ID, 9, `${current}, a natural amount.`, { marks });
  if (score > 0) {
    const fix = fixOf('addKeyphrase', count, enoughUses(use, keyphrase.words.length));
    return yoastCheck(ID, score, `${current}: use it ${counted(fix.delta, 'more time')}.`, { fix, marks });
  }
  const { maximum } = recommend(use);
  const fix = fixOf('removeKeyphrase', count, maximum);
  return yoastCheck(ID, score, `${current}: replace it ${counted(count - maximum, 'time')} by other words.`, {
    fix,
    marks,
  });
}

function scoreOf(use: Use): number {
  const { count, wordCount } = use;
  const { minimum, maximum } = recommend(use);
  if (count === 0) return 4;
  if (wordCount < SHORT_TEXT_WORDS) {
    if (count <= maximum) return 9;
    return count === maximum + 1 ? -10 : -50;
  }
  if (count === 1) return 4;
  if (count === 2 && minimum === 2) return 9;
  const density = (count / wordCount) * 100 * use.weight;
  if (density < MINIMUM_PERCENT && count < minimum) return 4;
  if (density <= use.maximumPercent) return 9;
  return density <= FAR_TOO_HIGH_PERCENT ? -10 : -50;
}

/** The fewest uses that turn the check green even when all the added ones make the text longer. */
function enoughUses(use: Use, wordsPerUse: number): number {
  let count = recommend(use).minimum;
  while (scoreOf({ ...use, count, wordCount: use.wordCount + (count - use.count) * wordsPerUse }) === 4) count += 1;
  return count;
}

function recommend({ wordCount, weight, maximumPercent }: Use): Recommendation {
  if (wordCount <= VERY_SHORT_TEXT_WORDS) return { minimum: 1, maximum: 1 };
  if (wordCount < SHORT_TEXT_WORDS) return { minimum: 1, maximum: 2 };
  const usesPerPercent = wordCount / (100 * weight);
  return {
    minimum: Math.max(2, Math.ceil(MINIMUM_PERCENT * usesPerPercent)),
    maximum: Math.max(2, Math.floor(maximumPercent * usesPerPercent)),
  };
}
