import type { Check } from '../analysis';
import { fixOf, notApplicable } from '../check';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';
import { titleWordsIn } from './title-words';

const ID = 'titleHasPowerWords';
const POINTS = 1;

/** 1 point for a word in the title that makes a reader curious or sure. */
export function titleHasPowerWords(subject: Subject): Check {
  const { powerWords } = subject.language;
  if (powerWords === null) return notApplicable(ID, POINTS, 'Power words are not known for this language.');
  const found = titleWordsIn(powerWords, subject);
  return found.length > 0
    ? rankMathCheck(ID, POINTS, POINTS, `The SEO title has a power word: ${found.join(', ')}.`)
    : rankMathCheck(ID, 0, POINTS, 'The SEO title has no power word: put in one that makes readers curious or sure.', {
        fix: fixOf('addPowerWordToTitle', 0, 1),
      });
}
