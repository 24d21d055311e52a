import type { Check } from '../analysis';
import { fixOf } from '../check';
import type { Subject } from '../subject';
import { keywordPattern } from './keyword';
import { lacksKeyword } from './lacks-keyword';
import { rankMathCheck } from './rank-math-check';

const ID = 'titleStartWithKeyword';
const POINTS = 3;

/** 3 points when the keyword begins in the first half of the title. */
export function titleStartWithKeyword(subject: Subject): Check {
  const at = subject.title.search(keywordPattern(subject));
  if (at < 0) return lacksKeyword(ID, POINTS, 'the first half of the SEO title', 'addKeyphraseToTitle', subject);
  return at < subject.title.length / 2
    ? rankMathCheck(ID, POINTS, POINTS, 'The keyword begins in the first half of the SEO title.')
    : rankMathCheck(ID, 0, POINTS, 'The keyword begins in the second half of the SEO title: move it to the front.', {
        fix: fixOf('moveKeyphraseToTitleStart', at, 0),
      });
}
