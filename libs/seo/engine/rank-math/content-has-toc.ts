import type { Check } from '../analysis';
import { fixOf } from '../check';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

const ID = 'contentHasTOC';
const POINTS = 2;

/** 2 points for a table of contents in the text. */
export function contentHasToc({ document }: Subject): Check {
  return document.hasTableOfContents
    ? rankMathCheck(ID, POINTS, POINTS, 'The text has a table of contents.')
    : rankMathCheck(ID, 0, POINTS, 'The text has no table of contents: add one.', {
        fix: fixOf('addTableOfContents', 0, 1),
      });
}
