import type { Check } from '../../analysis';
import type { Subject } from '../../subject';
import { judgeLinks } from './judge-links';

/** Links to other pages of the same site. */
export function internalLinks(subject: Subject): Check {
  return judgeLinks('internalLinks', 'internal', subject);
}
