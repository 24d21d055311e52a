import type { Check } from '../../analysis';
import type { Subject } from '../../subject';
import { judgeLinks } from './judge-links';

/** Links to other sites. */
export function externalLinks(subject: Subject): Check {
  return judgeLinks('externalLinks', 'external', subject);
}
