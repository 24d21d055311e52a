import { BLOCK_ELEMENTS } from '../../rendering/html/element-kinds';
import { parseHtml, textOf, type HtmlElement, type HtmlNode } from '../../rendering/html/parse-html';
import { serialiseHtml } from '../../rendering/html/serialise-html';
import { sanitiseHtml } from '../../rendering/sanitise-html';
import type { PassageTask } from './change';
import { withPlainEmphasis } from './inline-emphasis';
import { withOwnTags } from './own-tags';
import type { Rewrite } from './rewrite';

const HEADING = /^h[1-6]$/;
const GROWN_BLOCK = /^(?:p|ul|ol)$/;

/** Reads what a model wrote for a passage, sanitised; null where it is not the kind of block that was asked for. */
export function readAnswer(task: PassageTask, answer: string): Rewrite | null {
  const nodes = parseHtml(sanitiseHtml(withPlainEmphasis(answer))).filter((node) => textOf([node]).trim() !== '');
  if (nodes.length === 0) return null;
  const blocks = nodes.some(isBlock) ? nodes : [paragraphOf(nodes)];
  if (!blocks.every(isBlock)) return null;
  const { element } = task.passage;
  const main = blocks.findIndex(({ name }) => !HEADING.test(name) || HEADING.test(element));
  const own = blocks[main];
  if (own === undefined || own.children.some(isBlock) || !isOfKind(own.name, element)) return null;
  const others = blocks.filter((block) => block !== own);
  if (others.length > 0 && !mayBring(task, others)) return null;
  return {
    task,
    inner: withOwnTags(serialiseHtml(own.children).trim(), task.passage.html),
    before: blocksOf(blocks.slice(0, main), task),
    after: blocksOf(blocks.slice(main + 1), task),
  };
}

function isOfKind(name: string, element: string): boolean {
  return name === element || (HEADING.test(element) ? HEADING.test(name) || name === 'p' : name === 'p');
}

/** Paragraphs may be divided, grow by more blocks, and get so many headings as were asked for. */
function mayBring({ passage: { element }, changes }: PassageTask, others: readonly HtmlElement[]): boolean {
  if (element !== 'p' && element !== 'text') return false;
  const headings = others.filter(({ name }) => HEADING.test(name)).length;
  const wanted = changes.reduce((sum, { level, count }) => (level === undefined ? sum : sum + count), 0);
  const grows = changes.some(({ action }) => action === 'addWords' || action === 'addCharacters');
  return (
    headings <= wanted &&
    others.every(({ name }) => HEADING.test(name) || (grows ? GROWN_BLOCK.test(name) : name === 'p'))
  );
}

/** Headings on the level that was asked for. */
function blocksOf(blocks: readonly HtmlElement[], task: PassageTask): string {
  const level = task.changes.find((change) => change.level !== undefined)?.level ?? 2;
  const html = blocks.map((block) =>
    serialiseHtml([HEADING.test(block.name) ? { ...block, name: `h${level}` } : block]),
  );
  return withOwnTags(html.join('\n'), task.passage.html);
}

function isBlock(node: HtmlNode): node is HtmlElement {
  return node.type === 'element' && BLOCK_ELEMENTS.has(node.name);
}

/** Models leave out the tags of a single paragraph now and then. */
function paragraphOf(children: readonly HtmlNode[]): HtmlElement {
  return {
    type: 'element',
    name: 'p',
    attributes: new Map(),
    children: [...children],
    start: 0,
    contentStart: 0,
    contentEnd: 0,
    end: 0,
  };
}
