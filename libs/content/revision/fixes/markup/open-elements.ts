import { BLOCK_ELEMENTS } from '../../../rendering/html/element-kinds';
import type { HtmlAttribute } from '../../../rendering/html/read-html';
import type { MarkupElement, TextKind } from './markup';

/** Elements whose text is code, someone else's, or not shown as text. */
const NON_PROSE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'audio blockquote button canvas cite code datalist dialog form head iframe kbd label map math noscript object output ' +
    'pre q samp script select style svg template textarea title var video'
  ).split(' '),
);
const KIND_OF_ELEMENT: ReadonlyMap<string, TextKind> = new Map([
  ['p', 'paragraph'],
  ['li', 'listItem'],
  ['dl', 'listItem'],
  ['table', 'cell'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, TextKind] => [name, 'heading']),
]);
/** Kinds that a paragraph inside them does not change. */
const LASTING_KINDS: ReadonlySet<TextKind> = new Set(['listItem', 'cell', 'caption', 'heading']);

/** An element whose end has not been met. */
export interface OpenElement extends MarkupElement {
  readonly parent: OpenElement | null;
  contentEnd: number;
  end: number;
  /** The kind of text in it. */
  readonly kind: TextKind;
  /** The innermost block element, itself among them. */
  readonly block: OpenElement | null;
}

/** The elements open at one point of the content. Every operation is constant time, amortised over the content. */
export class OpenElements {
  innermost: OpenElement | null = null;
  private readonly counts = new Map<string, number>();

  /** An element at the place reached; it is not opened yet. */
  elementAt(name: string, attributes: readonly HtmlAttribute[], start: number, contentStart: number): OpenElement {
    const parent = this.innermost;
    const kind = parent?.kind ?? 'text';
    const own = KIND_OF_ELEMENT.get(name);
    const isBlock = BLOCK_ELEMENTS.has(name);
    const element = {
      name,
      attributes,
      parent,
      start,
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
      headingLevel: own === 'heading' ? Number(name.charAt(1)) : 0,
      isProse: parent?.isProse !== false && !NON_PROSE_ELEMENTS.has(name),
      isLinked: parent?.isLinked === true || name === 'a',
      kind: LASTING_KINDS.has(kind) ? kind : (own ?? (isBlock ? 'text' : kind)),
      block: parent?.block ?? null,
    };
    return isBlock ? Object.assign(element, { block: element }) : element;
  }

  open(element: OpenElement): void {
    this.counts.set(element.name, (this.counts.get(element.name) ?? 0) + 1);
    this.innermost = element;
  }

  /** Closes the innermost element of that name and all inside it; a stray end tag is ignored. */
  close(name: string, tagStart: number, tagEnd: number): void {
    if ((this.counts.get(name) ?? 0) === 0) return;
    while (this.innermost !== null && this.innermost.name !== name) this.pop(tagStart, tagStart);
    this.pop(tagStart, tagEnd);
  }

  closeAll(contentEnd: number): void {
    while (this.innermost !== null) this.pop(contentEnd, contentEnd);
  }

  private pop(contentEnd: number, end: number): void {
    const element = this.innermost;
    if (element === null) return;
    this.counts.set(element.name, (this.counts.get(element.name) ?? 1) - 1);
    element.contentEnd = contentEnd;
    element.end = end;
    this.innermost = element.parent;
  }
}
