import { ENDED_BY, VOID_ELEMENTS } from './element-kinds';
import { readHtml, type HtmlAttribute } from './read-html';

export interface HtmlText {
  readonly type: 'text';
  /** Decoded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An element and where it stands: UTF-16 offsets into the parsed HTML, ends exclusive. */
export interface HtmlElement {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: HtmlNode[];
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
}

export type HtmlNode = HtmlText | HtmlElement;

/** Names of elements and attributes; anything else, such as a quotation mark among the attributes, is a slip or an attack. */
const WORD = /^[a-z][a-z0-9:_-]*$/;

/** Tags nested more deeply are passed over; what stands between them is not. */
const MAXIMUM_DEPTH = 60;

/** A tree of the HTML, without its comments; every element is closed. Takes time linear in its length, and bounded depth. */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root = elementOf('', [], 0, 0);
  const open = [root];
  const top = (): HtmlElement => open.at(-1) ?? root;
  const close = (contentEnd: number, end: number): void => {
    Object.assign(open.pop() ?? root, { contentEnd, end });
  };
  readHtml(html, {
    startTag: (name, attributes, start, end) => {
      const ended = ENDED_BY.get(name);
      while (ended?.has(top().name)) close(start, start);
      if (open.length > MAXIMUM_DEPTH || !WORD.test(name)) return;
      const element = elementOf(name, attributes, start, end);
      top().children.push(element);
      if (!VOID_ELEMENTS.has(name)) open.push(element);
    },
    endTag: (name, start, end) => {
      const index = open.findLastIndex((element) => element.name === name);
      if (index <= 0) return;
      while (open.length > index + 1) close(start, start);
      close(start, end);
    },
    text: (text, start, end) => top().children.push({ type: 'text', text, start, end }),
  });
  while (open.length > 0) close(html.length, html.length);
  return root.children;
}

/** The text of nodes as it would be copied out of them, without what blocks add. */
export function textOf(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : textOf(node.children))).join('');
}

/** All elements below the nodes, in document order. */
export function elementsIn(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node) => (node.type === 'text' ? [] : [node, ...elementsIn(node.children)]));
}

function elementOf(
  name: string,
  attributes: readonly HtmlAttribute[],
  start: number,
  contentStart: number,
): HtmlElement {
  const values = new Map<string, string>();
  for (const attribute of attributes) {
    if (!WORD.test(attribute.name) || values.has(attribute.name)) continue;
    values.set(attribute.name, attribute.value);
  }
  return {
    type: 'element',
    name,
    attributes: values,
    children: [],
    start,
    contentStart,
    contentEnd: contentStart,
    end: contentStart,
  };
}
