import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';
import { linkTargetOf } from '../../document/link-target';

/** Links of one direction: 9 all followed, 8 some, 7 none followed, 3 no links at all. */
export function judgeLinks(id: string, target: 'internal' | 'external', { document, permalink }: Subject): Check {
  const links = document.links.filter((link) => linkTargetOf(link.href, permalink) === target);
  const marks = links.map(({ start, end }) => ({ start, end }));
  if (links.length === 0) {
    return yoastCheck(id, 3, `There are no ${target} links: add one that helps the reader.`, {
      fix: fixOf(target === 'internal' ? 'addInternalLinks' : 'addExternalLinks', 0, 1),
    });
  }
  const followed = links.filter((link) => !link.relations.includes('nofollow')).length;
  if (followed === links.length) return yoastCheck(id, 9, `The text has ${target} links.`, { marks });
  if (followed > 0) return yoastCheck(id, 8, `The text has followed and nofollow ${target} links.`, { marks });
  return yoastCheck(id, 7, `All ${target} links are nofollow: let at least one be followed.`, {
    marks,
    fix: fixOf('followLinks', 0, 1),
  });
}
