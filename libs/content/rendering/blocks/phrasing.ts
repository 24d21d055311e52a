import type { HtmlElement, HtmlNode } from '../html/parse-html';
import { serialiseHtml } from '../html/serialise-html';

/** What the editor keeps within the text of a paragraph, heading, item or cell. */
const PHRASING_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

export function isPhrasing(node: HtmlNode): boolean {
  return node.type === 'text' || (PHRASING_ELEMENTS.has(node.name) && node.children.every(isPhrasing));
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.type === 'element';
}

export function isBlank(node: HtmlNode): boolean {
  return node.type === 'text' && node.text.trim() === '';
}

/** The content of a block of running text; null where something stands in it that the editor would not keep there. */
export function phrasingOf(nodes: readonly HtmlNode[]): string | null {
  return nodes.every(isPhrasing) ? serialiseHtml(nodes).trim() : null;
}

/** The elements among children that should all be elements; null where text or another element stands between them. */
export function onlyElements(nodes: readonly HtmlNode[], names: ReadonlySet<string>): HtmlElement[] | null {
  const elements = nodes.filter((node) => !isBlank(node)).filter(isElement);
  const isAll = elements.length === nodes.filter((node) => !isBlank(node)).length;
  return isAll && elements.every(({ name }) => names.has(name)) ? elements : null;
}
