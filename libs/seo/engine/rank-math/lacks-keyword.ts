import type { Check } from '../analysis';
import { fixOf } from '../check';
import type { FixAction } from '../fix-action';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

/** The verdict on a place without the keyword, and how to bring it there; without a keyword, to choose one. */
export function lacksKeyword(
  id: string,
  maxScore: number,
  place: string,
  action: FixAction,
  { keyphrase }: Subject,
): Check {
  return keyphrase === null
    ? rankMathCheck(id, 0, maxScore, `Set a focus keyword, then use it in ${place}.`, {
        fix: fixOf('setKeyphrase', 0, 1),
      })
    : rankMathCheck(id, 0, maxScore, `Use the keyword, just as it is written, in ${place}.`, {
        fix: fixOf(action, 0, 1),
      });
}
