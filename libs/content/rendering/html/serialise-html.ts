import { RAW_TEXT_ELEMENTS, VOID_ELEMENTS } from './element-kinds';
import { escapeAttribute, escapeText } from './escape-html';
import { textOf, type HtmlNode } from './parse-html';

/** Where text cannot be escaped, nothing may look like a comment. */
const COMMENT_SIGNS = /(?:<!--|-->)+/g;

/** HTML in the form that WordPress's editor writes: lower case, double quotes, void elements with a slash, no comments. */
export function serialiseHtml(nodes: readonly HtmlNode[]): string {
  return nodes.map(serialiseNode).join('');
}

function serialiseNode(node: HtmlNode): string {
  if (node.type === 'text') return escapeText(node.text);
  const tag = `${node.name}${serialiseAttributes(node.attributes)}`;
  if (VOID_ELEMENTS.has(node.name)) return `<${tag}/>`;
  const isRaw = RAW_TEXT_ELEMENTS.has(node.name);
  const content = isRaw ? textOf(node.children).replace(COMMENT_SIGNS, '') : serialiseHtml(node.children);
  return `<${tag}>${content}</${node.name}>`;
}

/** Each with a space before it. */
export function serialiseAttributes(attributes: Iterable<readonly [string, string]>): string {
  return [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
}
