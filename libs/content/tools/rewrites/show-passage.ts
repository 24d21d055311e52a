import { escapeText } from '../../rendering/html/escape-html';
import { parseHtml, textOf, type HtmlElement, type HtmlNode } from '../../rendering/html/parse-html';
import { BlockFrames } from '../../revision/fixes/markup/block-frames';
import { holdsBlocks, holdsLetters } from '../translations/cut-markup';
import { untouchablePartsOf } from '../translations/marks';
import { ShownHtml } from './shown-html';
import type { ShownPassage, Slot } from './shown-passage';

/** What is shown with its tag alone. */
const TEXT_BLOCKS = /^(?:p|h[1-6]|li|ul|ol|blockquote)$/;
const LEAF = /^(?:p|h[1-6]|li|blockquote)$/;
/** What stands around blocks and says nothing itself: its tags are kept. */
const WRAPPER = /^(?:div|section|article|main|header|footer|aside|center)$/;
/** Blocks whose words stand in their HTML alone, and those that only lay out others. */
const SHOWN_BLOCKS: ReadonlySet<string | undefined> = new Set([
  undefined,
  ...['paragraph', 'heading', 'list', 'list-item', 'quote', 'freeform', 'html', 'group', 'columns', 'column'],
]);
/** Whose comments are written anew when the blocks are. */
const WRITTEN_COMMENT = /^<!--\s+\/?wp:(?:paragraph|heading|list|list-item|quote)[\s/]/;
const EMPHASIS: Readonly<Record<string, string>> = { b: 'strong', strong: 'strong', i: 'em', em: 'em' };
/** Elements that are no more than looks. */
const LOOKS = /^(?:span|font|small|u|wbr)$/;
/** Links that come through as they are; those of other kinds are kept whole. */
const LINK = /^(?:https?:\/\/|mailto:|(?!\/\/)[^:]*$)/i;

/** Shows a passage of HTML or block markup, in which nothing runs. Linear in its length. */
export function showPassage(passage: string): ShownPassage {
  return new PassageShower(passage).show();
}

class PassageShower {
  private readonly frames: BlockFrames;
  private readonly shown = new ShownHtml();

  constructor(private readonly passage: string) {
    this.frames = new BlockFrames(passage);
  }

  show(): ShownPassage {
    const nodes = parseHtml(this.passage);
    const isInline = !nodes.some(holdsBlocks);
    this.blocks(nodes, 0, this.passage.length, 'p');
    return { ...this.shown.result, isInline };
  }

  /** @param element that a run of words in none of its own is shown in; null where the tags stand already */
  private blocks(nodes: readonly HtmlNode[], from: number, to: number, element: 'p' | null): void {
    let done = from;
    let run: HtmlNode[] = [];
    const endRun = (): void => {
      this.run(run, element);
      run = [];
    };
    for (const node of nodes) {
      if (node.start > done && (run.length === 0 || isComment(this.passage.slice(done, node.start)))) {
        endRun();
        this.gap(done, node.start);
      }
      done = node.end;
      if (!holdsBlocks(node)) {
        run.push(node);
        continue;
      }
      endRun();
      this.block(node);
    }
    endRun();
    this.gap(done, to);
  }

  private block(element: HtmlElement): void {
    const { name, start, contentStart, contentEnd, end, children } = element;
    const isShown = SHOWN_BLOCKS.has(this.frames.blockAt(start));
    if (isShown && TEXT_BLOCKS.test(name)) this.textBlock(element);
    else if (isShown && WRAPPER.test(name)) {
      this.shown.keepBlock(this.passage, start, contentStart);
      this.blocks(children, contentStart, contentEnd, 'p');
      this.shown.keepBlock(this.passage, contentEnd, end);
    } else this.shown.keepBlock(this.passage, start, end);
  }

  private textBlock({ name, start, contentStart, contentEnd, end, children }: HtmlElement): void {
    const isLeaf = LEAF.test(name) && !children.some(holdsBlocks);
    if (isLeaf && !isWorded(children)) {
      this.shown.keepBlock(this.passage, start, end);
      return;
    }
    const shownName = name === 'h1' ? 'h2' : name;
    this.shown.tag(`<${shownName}>`);
    if (isLeaf) this.words(children, contentStart, contentEnd);
    else this.blocks(children, contentStart, contentEnd, name === 'li' ? null : 'p');
    this.shown.tag(`</${shownName}>`);
  }

  private run(nodes: readonly HtmlNode[], element: 'p' | null): void {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return;
    if (!isWorded(nodes) || !SHOWN_BLOCKS.has(this.frames.blockAt(first.start))) {
      this.shown.keepBlock(this.passage, first.start, last.end);
      return;
    }
    if (element !== null) this.shown.tag(`<${element}>`);
    this.words(nodes, first.start, last.end);
    if (element !== null) this.shown.tag(`</${element}>`);
  }

  private gap(from: number, to: number): void {
    for (const { 0: comment, index } of this.passage.slice(from, to).matchAll(/<!--[^]*?-->|[^<\s][^<]*|</g)) {
      const start = from + index;
      if (!WRITTEN_COMMENT.test(comment)) this.shown.keepBlock(this.passage, start, start + comment.length);
    }
  }

  private words(nodes: readonly HtmlNode[], from: number, to: number): void {
    this.shown.slot(from, to);
    this.inline(nodes, from, to);
  }

  private inline(nodes: readonly HtmlNode[], from: number, to: number): void {
    let done = from;
    nodes.forEach((node, index) => {
      this.shown.keepInline(this.passage.slice(done, node.start));
      done = Math.max(done, node.end);
      if (node.type === 'element') this.inlineElement(node);
      else if (nodes[index - 1]?.type !== 'text') this.text(textFrom(nodes, index));
    });
    this.shown.keepInline(this.passage.slice(done, to));
  }

  /** Shortcodes and brackets that look like marks are kept; addresses and placeholders are read, and written again as they are. */
  private text({ start, end }: Slot): void {
    for (const { text, isKept } of untouchablePartsOf(this.passage.slice(start, end))) {
      if (isKept && /^[[⟦⟧]/.test(text)) this.shown.keepInline(text);
      else this.shown.tag(escapeText(textOf(parseHtml(text))));
    }
  }

  private inlineElement(element: HtmlElement): void {
    const { name, attributes, start, contentStart, contentEnd, end, children } = element;
    const href = attributes.get('href') ?? '';
    const shownAs = name === 'a' && href !== '' && LINK.test(href) ? 'a' : EMPHASIS[name];
    if (name === 'br') this.shown.tag('<br/>');
    else if (!children.some(holdsLetters) || !(shownAs ?? LOOKS.test(name)))
      this.shown.keepInline(this.passage.slice(start, end));
    else {
      if (shownAs)
        this.shown.tag(shownAs === 'a' ? `<a href="${escapeText(href).replaceAll('"', '&quot;')}">` : `<${shownAs}>`);
      this.inline(children, contentStart, contentEnd);
      if (shownAs) this.shown.tag(`</${shownAs}>`);
    }
  }
}

/** Whether a reader reads more than addresses, shortcodes and numbers. */
function isWorded(nodes: readonly HtmlNode[]): boolean {
  return untouchablePartsOf(textOf(nodes)).some(({ text, isKept }) => !isKept && /\p{L}/u.test(text));
}

/** Text and character references in a row: where they stand as one. */
function textFrom(nodes: readonly HtmlNode[], index: number): Slot {
  const rest = nodes.slice(index);
  const length = rest.findIndex(
    (node, place) => node.type !== 'text' || node.start !== (rest[place - 1]?.end ?? node.start),
  );
  const last = length < 0 ? rest.at(-1) : rest[length - 1];
  return { start: nodes[index]?.start ?? 0, end: last?.end ?? 0 };
}

function isComment(source: string): boolean {
  return source.includes('<!--');
}
