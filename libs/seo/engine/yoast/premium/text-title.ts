import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'textTitle';

/** Whether there is a title, the SEO title standing for the post's own: 9 if so, -10000 if not. */
export function textTitle({ title }: Subject): Check {
  return title === ''
    ? yoastCheck(ID, -10_000, 'There is no title: write one.', { fix: fixOf('writeTitle', 0, 1) })
    : yoastCheck(ID, 9, 'There is a title.');
}
