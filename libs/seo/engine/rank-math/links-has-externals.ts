import type { Check } from '../analysis';
import { fixOf } from '../check';
import { linkTargetOf } from '../document/link-target';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

const ID = 'linksHasExternals';
const POINTS = 4;

/** 4 points for at least one link to another site. */
export function linksHasExternals({ document, permalink }: Subject): Check {
  return document.links.some(({ href }) => linkTargetOf(href, permalink) === 'external')
    ? rankMathCheck(ID, POINTS, POINTS, 'The text links to another site.')
    : rankMathCheck(ID, 0, POINTS, 'The text links to no other site: add such a link.', {
        fix: fixOf('addExternalLinks', 0, 1),
      });
}
