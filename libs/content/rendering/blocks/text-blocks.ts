import type { HtmlElement } from '../html/parse-html';
import { textOf } from '../html/parse-html';
import { serialiseAttributes, serialiseHtml } from '../html/serialise-html';
import { escapeText } from '../html/escape-html';
import { blockOf } from './block-comment';
import { isBlank, isElement, phrasingOf } from './phrasing';

/** An address on a line of its own, which WordPress would turn into what stands there. */
const LONELY_ADDRESS = /^(\s*https?:)\/\/([^\s<>"]+\s*)$/gm;

/** A block, an empty string where there is nothing to show, or null where the editor has no such block. */
export type BlockRenderer = (element: HtmlElement) => string | null;

export const paragraphBlock: BlockRenderer = (element) => {
  const text = phrasingOf(element.children);
  const anchor = anchorOf(element);
  if (text === null || anchor === null) return null;
  return text === '' ? '' : blockOf('paragraph', {}, `<p${anchor}>${text}</p>`);
};

export const headingBlock: BlockRenderer = (element) => {
  const { name, children } = element;
  const text = phrasingOf(children);
  const anchor = anchorOf(element);
  if (text === null || anchor === null) return null;
  const level = Number(name.slice(1));
  const content = `<${name} class="wp-block-heading"${anchor}>${text}</${name}>`;
  return text === '' ? '' : blockOf('heading', level === 2 ? {} : { level }, content);
};

export const separatorBlock: BlockRenderer = ({ attributes }) =>
  attributes.size > 0 ? null : blockOf('separator', {}, '<hr class="wp-block-separator has-alpha-channel-opacity"/>');

/** `<pre><code>` is code, whatever language it is marked as; any other `<pre>` is preformatted text. */
export const preformattedBlock: BlockRenderer = ({ attributes, children }) => {
  if (attributes.size > 0) return null;
  const [code, ...others] = children.filter((node) => !isBlank(node));
  if (code !== undefined && isElement(code) && code.name === 'code' && others.length === 0) {
    const text = escapeCode(textOf(code.children).replace(/\n$/, ''));
    return blockOf('code', {}, `<pre class="wp-block-code"><code>${text}</code></pre>`);
  }
  if (phrasingOf(children) === null) return null;
  const text = serialiseHtml(children).replace(/^\n/, '');
  return blockOf('preformatted', {}, `<pre class="wp-block-preformatted">${text}</pre>`);
};

/** The attribute that makes an anchor of a block; null where there are others, which the editor would call unexpected. */
function anchorOf({ attributes }: HtmlElement): string | null {
  return [...attributes.keys()].every((name) => name === 'id') ? serialiseAttributes(attributes) : null;
}

/** Brackets would be read as shortcodes. */
function escapeCode(text: string): string {
  return escapeText(text).replaceAll('[', '&#91;').replace(LONELY_ADDRESS, '$1&#47;&#47;$2');
}
