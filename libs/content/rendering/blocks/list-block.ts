import type { HtmlElement, HtmlNode } from '../html/parse-html';
import { blockOf, type BlockAttributes } from './block-comment';
import { isBlank, isElement, onlyElements, phrasingOf } from './phrasing';
import { serialiseAttributes } from '../html/serialise-html';

const ITEM = new Set(['li']);
const LISTS = new Set(['ul', 'ol']);

/** A list with its items as inner blocks, and lists in them; null where an item holds anything else than text and lists. */
export function listBlock(list: HtmlElement): string | null {
  const settings = settingsOf(list);
  const items = onlyElements(list.children, ITEM)?.map(itemBlock);
  if (settings === null || items === undefined) return null;
  if (items.some((item) => item === null)) return null;
  if (items.length === 0) return '';
  const { start, reversed } = settings;
  const shown = serialiseAttributes([
    ...(reversed === true ? [['reversed', ''] as const] : []),
    ...(start === undefined ? [] : [['start', String(start)] as const]),
    ['class', 'wp-block-list'],
  ]);
  return blockOf('list', settings, `<${list.name}${shown}>${items.join('\n\n')}</${list.name}>`);
}

function settingsOf({ name, attributes }: HtmlElement): BlockAttributes | null {
  if (name === 'ul') return attributes.size === 0 ? {} : null;
  if ([...attributes.keys()].some((attribute) => attribute !== 'start' && attribute !== 'reversed')) return null;
  const start = attributes.get('start');
  if (start !== undefined && !/^-?\d{1,9}$/.test(start)) return null;
  return {
    ordered: true,
    ...(attributes.has('reversed') ? { reversed: true } : {}),
    ...(start === undefined ? {} : { start: Number(start) }),
  };
}

/** Text first, lists after it: that is all an item can be. */
function itemBlock({ attributes, children }: HtmlElement): string | null {
  const firstList = children.findIndex((node) => isElement(node) && LISTS.has(node.name));
  const split = firstList < 0 ? children.length : firstList;
  const text = itemText(children.slice(0, split));
  const lists = onlyElements(children.slice(split), LISTS)?.map(listBlock);
  if (attributes.size > 0 || text === null || lists === undefined || lists.some((list) => list === null)) return null;
  return blockOf('list-item', {}, `<li>${text}${lists.join('\n\n')}</li>`);
}

/** The text of an item: paragraphs in it are parted by empty lines. */
function itemText(nodes: readonly HtmlNode[]): string | null {
  const parts: (string | null)[] = [];
  let loose: HtmlNode[] = [];
  const finish = (): void => {
    if (!loose.every(isBlank)) parts.push(phrasingOf(loose));
    loose = [];
  };
  for (const node of nodes) {
    if (isElement(node) && node.name === 'p' && node.attributes.size === 0) {
      finish();
      parts.push(phrasingOf(node.children));
    } else loose.push(node);
  }
  finish();
  return parts.includes(null) ? null : parts.filter((part) => part !== '').join('<br><br>');
}
