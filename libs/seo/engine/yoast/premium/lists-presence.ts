import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'listsPresence';

/** Whether a product page has a list: 9 if so, 3 if not. */
export function listsPresence({ document }: Subject): Check {
  return document.blocks.some(({ kind }) => kind === 'listItem')
    ? yoastCheck(ID, 9, 'The text has a list.')
    : yoastCheck(ID, 3, 'The text has no list: list what a buyer looks for.', { fix: fixOf('addLists', 0, 1) });
}
