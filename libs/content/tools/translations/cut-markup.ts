import { BLOCK_ELEMENTS, CODE_ELEMENTS } from '../../rendering/html/element-kinds';
import { parseHtml, textOf, type HtmlElement, type HtmlNode } from '../../rendering/html/parse-html';
import { MarkedText } from './marked-text';
import type { Segment } from './segment';

/** What they hold is no prose. */
const UNTRANSLATED: ReadonlySet<string> = new Set([
  ...CODE_ELEMENTS,
  ...['pre', 'code', 'kbd', 'samp', 'var', 'svg', 'math', 'textarea', 'canvas', 'audio', 'video'],
]);

/** Whether the text of an element, as it says itself or by its kind, is nobody's to translate. */
export function isUntranslated({ name, attributes }: HtmlElement): boolean {
  return (
    UNTRANSLATED.has(name) ||
    attributes.get('translate')?.toLowerCase() === 'no' ||
    /(?:^|\s)notranslate(?:\s|$)/.test(attributes.get('class') ?? '')
  );
}

/** The running texts of HTML or block markup in reading order. Linear in its length. */
export function cutMarkup(content: string): readonly Segment[] {
  const segments: Segment[] = [];
  const walk = (nodes: readonly HtmlNode[]): void => {
    let run: HtmlNode[] = [];
    const endRun = (): void => {
      const segment = segmentOf(content, run);
      if (segment) segments.push(segment);
      run = [];
    };
    for (const node of nodes) {
      if (!holdsBlocks(node)) {
        run.push(node);
        continue;
      }
      endRun();
      if (!isUntranslated(node)) walk(node.children);
    }
    endRun();
  };
  walk(parseHtml(content));
  return segments;
}

/** Whether it is a block, or an inline element around one. */
export function holdsBlocks(node: HtmlNode): node is HtmlElement {
  return node.type === 'element' && (BLOCK_ELEMENTS.has(node.name) || node.children.some(holdsBlocks));
}

/** Whether there are words to read in it. */
export function holdsLetters(node: HtmlNode): boolean {
  return node.type === 'text' ? /\p{L}/u.test(node.text) : node.children.some(holdsLetters);
}

/** Undefined where there is nothing to read. */
function segmentOf(content: string, run: readonly HtmlNode[]): Segment | undefined {
  const nodes = trimmed(run);
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return undefined;
  const start = first.start + (first.type === 'text' ? leadingSpace(content.slice(first.start, first.end)) : 0);
  const end = last.end - (last.type === 'text' ? trailingSpace(content.slice(last.start, last.end)) : 0);
  const marked = new MarkedText();
  mark(content, nodes, start, end, marked);
  const { text, sources, isWorded } = marked;
  return isWorded ? { start, end, text, sources, writing: 'html' } : undefined;
}

/** What stands between the nodes and is none of them, such as comments, is kept. */
function mark(content: string, nodes: readonly HtmlNode[], from: number, to: number, marked: MarkedText): void {
  let done = from;
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] as HtmlNode;
    marked.keep(content.slice(done, node.start));
    done = node.end;
    if (node.type === 'element') {
      markElement(content, node, marked);
      continue;
    }
    for (let next = nodes[index + 1]; next?.type === 'text' && next.start === done; next = nodes[index + 1]) {
      done = next.end;
      index += 1;
    }
    marked.write(content.slice(Math.max(node.start, from), Math.min(done, to)), decoded);
  }
  marked.keep(content.slice(done, to));
}

function markElement(content: string, element: HtmlElement, marked: MarkedText): void {
  const { start, contentStart, contentEnd, end, children } = element;
  if (isUntranslated(element) || !children.some(holdsLetters)) {
    marked.keep(content.slice(start, end));
    return;
  }
  const close = marked.open(content.slice(start, contentStart));
  mark(content, children, contentStart, contentEnd, marked);
  close(content.slice(contentEnd, end));
}

function decoded(source: string): string {
  return source.includes('&') ? textOf(parseHtml(source)) : source;
}

function trimmed(run: readonly HtmlNode[]): readonly HtmlNode[] {
  const isSaid = (node: HtmlNode): boolean => node.type === 'element' || node.text.trim() !== '';
  const first = run.findIndex(isSaid);
  return first < 0 ? [] : run.slice(first, run.findLastIndex(isSaid) + 1);
}

function leadingSpace(source: string): number {
  return source.length - source.trimStart().length;
}

function trailingSpace(source: string): number {
  return source.length - source.trimEnd().length;
}
