import type { Check } from '../analysis';
import { fixOf } from '../check';
import { linkTargetOf } from '../document/link-target';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

const ID = 'linksHasInternal';
const POINTS = 5;

/** 5 points for at least one link within the site. */
export function linksHasInternal({ document, permalink }: Subject): Check {
  return document.links.some(({ href }) => linkTargetOf(href, permalink) === 'internal')
    ? rankMathCheck(ID, POINTS, POINTS, 'The text links within the site.')
    : rankMathCheck(ID, 0, POINTS, 'The text has no link within the site: add one.', {
        fix: fixOf('addInternalLinks', 0, 1),
      });
}
