import { blockOf } from './blocks/block-comment';
import { figureBlock, imageBlock } from './blocks/image-block';
import { listBlock } from './blocks/list-block';
import { isBlank, isElement, isPhrasing, phrasingOf } from './blocks/phrasing';
import { tableBlock } from './blocks/table-block';
import {
  headingBlock,
  paragraphBlock,
  preformattedBlock,
  separatorBlock,
  type BlockRenderer,
} from './blocks/text-blocks';
import { parseHtml, type HtmlElement, type HtmlNode } from './html/parse-html';
import { serialiseHtml } from './html/serialise-html';

const RENDERERS: ReadonlyMap<string, BlockRenderer> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, BlockRenderer] => [name, headingBlock]),
  ['p', (element) => pictureIn(element) ?? paragraphBlock(element)],
  ['ul', listBlock],
  ['ol', listBlock],
  ['blockquote', quoteBlock],
  ['pre', preformattedBlock],
  ['table', (element) => tableBlock(element)],
  ['hr', separatorBlock],
  ['figure', figureBlock],
]);

/**
 * The HTML as WordPress block markup, in the form in which the editor itself saves each block, so that it opens without "unexpected
 * content". What the editor has no block for, or has with attributes of its own making, becomes a Custom HTML block.
 */
export function renderBlocks(html: string): string {
  return blocksOf(parseHtml(html)).join('\n\n');
}

function blocksOf(nodes: readonly HtmlNode[]): string[] {
  const blocks: string[] = [];
  let loose: HtmlNode[] = [];
  const finish = (): void => {
    if (!loose.every(isBlank)) blocks.push(looseBlock(loose));
    loose = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      loose.push(node);
    } else if (isElement(node)) {
      finish();
      blocks.push(...elementBlocks(node));
    }
  }
  finish();
  return blocks.filter((block) => block !== '');
}

/** Text that stands outside of any element of its own. */
function looseBlock(nodes: readonly HtmlNode[]): string {
  const [only, ...others] = nodes.filter((node) => !isBlank(node));
  const picture = only !== undefined && others.length === 0 && isElement(only) ? imageBlock(only) : null;
  return picture ?? blockOf('paragraph', {}, `<p>${phrasingOf(nodes) ?? ''}</p>`);
}

function elementBlocks(element: HtmlElement): string[] {
  if (element.name === 'div' && element.attributes.size === 0) return blocksOf(element.children);
  return [RENDERERS.get(element.name)?.(element) ?? blockOf('html', {}, serialiseHtml([element]))];
}

function quoteBlock({ attributes, children }: HtmlElement): string | null {
  const blocks = blocksOf(children);
  if (attributes.size > 0) return null;
  const content = `<blockquote class="wp-block-quote">${blocks.join('\n\n')}</blockquote>`;
  return blocks.length === 0 ? '' : blockOf('quote', {}, content);
}

/** A paragraph that is a picture and nothing else. */
function pictureIn({ attributes, children }: HtmlElement): string | null {
  const [only, ...others] = children.filter((node) => !isBlank(node));
  if (attributes.size > 0 || only === undefined || others.length > 0 || !isElement(only)) return null;
  return imageBlock(only);
}
