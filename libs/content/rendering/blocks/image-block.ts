import type { HtmlElement, HtmlNode } from '../html/parse-html';
import { serialiseAttributes } from '../html/serialise-html';
import { blockOf } from './block-comment';
import { isBlank, isElement, phrasingOf } from './phrasing';
import { tableBlock } from './table-block';

/** WordPress works these out itself when it shows the picture. */
const LEFT_OUT = new Set(['width', 'height', 'loading', 'decoding', 'srcset', 'sizes']);
const PICTURE_ATTRIBUTES = new Set([...LEFT_OUT, 'src', 'alt', 'title']);
const LINK_ATTRIBUTES = new Set(['href', 'rel', 'target']);

/** A figure with a picture, linked or not, or with a table, and a caption; null for any other. */
export function figureBlock({ attributes, children }: HtmlElement): string | null {
  if (attributes.size > 0) return null;
  const [content, caption, ...others] = children.filter((node) => !isBlank(node));
  if (content === undefined) return '';
  const captionText = captionOf(caption);
  if (!isElement(content) || captionText === null || others.length > 0) return null;
  return content.name === 'table' ? tableBlock(content, captionText) : imageBlock(content, captionText);
}

/** A picture, or a link around one. @param captionText HTML that stands under it. */
export function imageBlock(element: HtmlElement, captionText = ''): string | null {
  const [only, ...others] = element.name === 'a' ? element.children.filter((node) => !isBlank(node)) : [element];
  if (only === undefined || others.length > 0 || !isElement(only)) return null;
  const picture = pictureTag(only);
  if (picture === null) return null;
  const figcaption = captionText === '' ? '' : `<figcaption class="wp-element-caption">${captionText}</figcaption>`;
  const figure = (content: string): string => `<figure class="wp-block-image">${content}${figcaption}</figure>`;
  if (element === only) return blockOf('image', {}, figure(picture));
  if (!element.attributes.has('href') || !hasOnly(element, LINK_ATTRIBUTES)) return null;
  const link = `<a${serialiseAttributes(element.attributes)}>${picture}</a>`;
  return blockOf('image', { linkDestination: 'custom' }, figure(link));
}

function pictureTag(picture: HtmlElement): string | null {
  const { name, attributes } = picture;
  const src = attributes.get('src');
  if (name !== 'img' || src === undefined || src === '' || !hasOnly(picture, PICTURE_ATTRIBUTES)) return null;
  const title = attributes.get('title');
  const shown = [['src', src] as const, ['alt', attributes.get('alt') ?? ''] as const];
  return `<img${serialiseAttributes(title === undefined ? shown : [...shown, ['title', title]])}/>`;
}

function captionOf(node: HtmlNode | undefined): string | null {
  if (node === undefined) return '';
  return isElement(node) && node.name === 'figcaption' && node.attributes.size === 0 ? phrasingOf(node.children) : null;
}

function hasOnly({ attributes }: HtmlElement, names: ReadonlySet<string>): boolean {
  return [...attributes.keys()].every((name) => names.has(name));
}
