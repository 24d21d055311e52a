import type { Check } from '../analysis';
import type { Subject } from '../subject';
import { containsKeyword } from './keyword';
import { lacksKeyword } from './lacks-keyword';
import { rankMathCheck } from './rank-math-check';

const ID = 'keywordInMetaDescription';
const POINTS = 2;

/** 2 points when the meta description contains the keyword. */
export function keywordInMetaDescription(subject: Subject): Check {
  return containsKeyword(subject.metaDescription, subject)
    ? rankMathCheck(ID, POINTS, POINTS, 'The meta description contains the keyword.')
    : lacksKeyword(ID, POINTS, 'the meta description', 'addKeyphraseToMetaDescription', subject);
}
