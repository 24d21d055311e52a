import type { Check } from '../analysis';
import type { Subject } from '../subject';
import { containsKeyword } from './keyword';
import { lacksKeyword } from './lacks-keyword';
import { rankMathCheck } from './rank-math-check';

/** 36 points (38 in other languages than English, which have no sentiment and power-word tests) when the SEO title contains the keyword. */
export function keywordInTitle(subject: Subject): Check {
  const maxScore = subject.language.code === 'en' ? 36 : 38;
  return containsKeyword(subject.title, subject)
    ? rankMathCheck('keywordInTitle', maxScore, maxScore, 'The SEO title contains the keyword.')
    : lacksKeyword('keywordInTitle', maxScore, 'the SEO title', 'addKeyphraseToTitle', subject);
}
