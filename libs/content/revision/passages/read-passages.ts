import { parseHtml, elementsIn, textOf, type HtmlElement, type HtmlNode } from '../../rendering/html/parse-html';
import { BLOCK_ELEMENTS, CODE_ELEMENTS } from '../../rendering/html/element-kinds';
import { BlockFrames } from '../fixes/markup/block-frames';
import { PLAIN_BLOCKS } from '../fixes/markup/plain-blocks';
import type { Passage } from './passage';

const PASSAGE_ELEMENT = /^(?:p|li|h[1-6])$/;

/** Whose text is not the author's running text, or not judged as such. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  ...CODE_ELEMENTS,
  ...['blockquote', 'pre', 'table', 'figure', 'form', 'nav', 'dialog', 'svg', 'math', 'audio', 'video', 'canvas'],
]);

/** Emphasis, links, and elements that are no more than looks: a passage with others would lose what they say if it were written anew. */
const INLINE_ELEMENTS: ReadonlySet<string> = new Set('a b br code em font i small span strong u wbr'.split(' '));
const SHORTCODE = /\[\/?[a-z_][\w-]*(?:\s[^\]]*)?\/?\]/i;

/** What is longer is too much for one answer. */
const MOST_CHARACTERS = 8_000;

type Range = Pick<Passage, 'element' | 'start' | 'end' | 'outerStart' | 'outerEnd'> & { nodes: readonly HtmlNode[] };

/** The passages of HTML or block markup in reading order. Takes time linear in the length of the content. */
export function readPassages(content: string): readonly Passage[] {
  const frames = new BlockFrames(content);
  const ranges: Range[] = [];
  collect(parseHtml(content), ranges);
  return ranges.map(({ nodes, ...range }, index) => {
    const html = content.slice(range.start, range.end);
    const headingLevel = /^h[1-6]$/.test(range.element) ? Number(range.element.charAt(1)) : 0;
    const isPlain = PLAIN_BLOCKS.has(frames.blockAt(range.outerStart));
    return {
      index,
      ...range,
      headingLevel,
      html,
      text: textOf(nodes),
      isRewritable: isPlain && isTextAlone(html, nodes),
    };
  });
}

function isTextAlone(html: string, nodes: readonly HtmlNode[]): boolean {
  if (html.length > MOST_CHARACTERS || html.includes('<!--') || SHORTCODE.test(html)) return false;
  return elementsIn(nodes).every(({ name }) => INLINE_ELEMENTS.has(name));
}

/** A paragraph, a heading or an item without blocks inside is one range; so is each run of text between blocks. */
function collect(nodes: readonly HtmlNode[], ranges: Range[]): void {
  let run: HtmlNode[] = [];
  const endRun = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && !isBlank(run)) ranges.push(rangeOf('text', first.start, last.end, run));
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    endRun();
    if (PASSED_OVER.has(node.name)) continue;
    if (PASSAGE_ELEMENT.test(node.name) && !node.children.some(isBlockElement)) collectElement(node, ranges);
    else collect(node.children, ranges);
  }
  endRun();
}

function collectElement(element: HtmlElement, ranges: Range[]): void {
  if (isBlank(element.children)) return;
  const { name, start, end, contentStart, contentEnd, children } = element;
  ranges.push({ ...rangeOf(name, contentStart, contentEnd, children), outerStart: start, outerEnd: end });
}

function rangeOf(element: string, start: number, end: number, nodes: readonly HtmlNode[]): Range {
  return { element, start, end, outerStart: start, outerEnd: end, nodes };
}

function isBlock(node: HtmlNode): node is HtmlElement {
  return node.type === 'element' && (BLOCK_ELEMENTS.has(node.name) || PASSED_OVER.has(node.name));
}

function isBlockElement(node: HtmlNode): boolean {
  return node.type === 'element' && BLOCK_ELEMENTS.has(node.name);
}

function isBlank(nodes: readonly HtmlNode[]): boolean {
  return textOf(nodes).trim() === '';
}
