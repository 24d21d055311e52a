import type { Check } from '../analysis';
import { fixOf } from '../check';
import { linkTargetOf } from '../document/link-target';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

const ID = 'linksNotAllExternals';
const POINTS = 2;

/** 2 points when at least one link to another site is followed. */
export function linksNotAllExternals({ document, permalink }: Subject): Check {
  const external = document.links.filter(({ href }) => linkTargetOf(href, permalink) === 'external');
  if (external.length === 0)
    return rankMathCheck(ID, 0, POINTS, 'Add a link to another site without nofollow.', {
      fix: fixOf('addExternalLinks', 0, 1),
    });
  return external.some(({ relations }) => !relations.includes('nofollow'))
    ? rankMathCheck(ID, POINTS, POINTS, 'A link to another site is followed.')
    : rankMathCheck(ID, 0, POINTS, 'All links to other sites are nofollow: let at least one be followed.', {
        fix: fixOf('followLinks', 0, 1),
        marks: external.map(({ start, end }) => ({ start, end })),
      });
}
