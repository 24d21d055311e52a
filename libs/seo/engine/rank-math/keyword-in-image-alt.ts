import type { Check } from '../analysis';
import type { Subject } from '../subject';
import { containsKeyword } from './keyword';
import { lacksKeyword } from './lacks-keyword';
import { rankMathCheck } from './rank-math-check';

const ID = 'keywordInImageAlt';
const POINTS = 2;

/** 2 points when any alt text contains the keyword. */
export function keywordInImageAlt(subject: Subject): Check {
  const { images } = subject.document;
  const marks = images.filter(({ alt }) => containsKeyword(alt, subject)).map(({ start, end }) => ({ start, end }));
  return marks.length > 0
    ? rankMathCheck(ID, POINTS, POINTS, 'An image has the keyword in its alt text.', { marks })
    : lacksKeyword(
        ID,
        POINTS,
        'the alt text of an image',
        images.length === 0 ? 'addImages' : 'addKeyphraseToAlts',
        subject,
      );
}
