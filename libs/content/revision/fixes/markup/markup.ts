import type { HtmlAttribute } from '../../../rendering/html/read-html';

/** Where text stands; `text` is what stands in no paragraph element of its own. */
export type TextKind = 'paragraph' | 'heading' | 'listItem' | 'cell' | 'caption' | 'text';

/** An element and where it stands: UTF-16 offsets into the content, ends exclusive. */
export interface MarkupElement {
  /** Lower case. */
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
  readonly parent: MarkupElement | null;
  /** Where its start tag begins and ends. */
  readonly start: number;
  readonly contentStart: number;
  /** Where its end tag begins and ends; both where the element is cut off that has none. */
  readonly contentEnd: number;
  readonly end: number;
  /** 1-6 for headings, otherwise 0. */
  readonly headingLevel: number;
  /** Whether what stands in it is the author's own text, and not code, a quotation or hidden. */
  readonly isProse: boolean;
  /** Whether what stands in it is, or is in, a link. */
  readonly isLinked: boolean;
}

/** A part of a block's text that no tag parts, and where it stands in the content. */
export interface TextPiece {
  readonly textStart: number;
  readonly textEnd: number;
  readonly start: number;
  readonly end: number;
  /** The innermost element around it. */
  readonly element: MarkupElement | null;
}

/** A run of text that a reader sees as one block: decoded, its tags left out. */
export interface TextBlock {
  readonly kind: TextKind;
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** The innermost block element around it; null for text that stands in none. */
  readonly element: MarkupElement | null;
}

/** Content after its parse. */
export interface Markup {
  readonly content: string;
  /** In document order, void ones among them. */
  readonly elements: readonly MarkupElement[];
  /** Blocks with text in them, in document order. */
  readonly blocks: readonly TextBlock[];
}

/** The value of an attribute; undefined without it. */
export function attributeOf({ attributes }: MarkupElement, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

/** Whether an element has its own end tag. */
export function hasEndTag({ contentEnd, end }: MarkupElement): boolean {
  return end > contentEnd;
}

/** Deeper than this nothing sensible is nested; a flood of tags costs no more. */
const MOST_LEVELS = 40;

/** The innermost element of a name around a place, itself among them. */
export function closest(element: MarkupElement | null, name: string): MarkupElement | null {
  let around = element;
  for (let level = 0; level < MOST_LEVELS && around !== null && around.name !== name; level += 1)
    around = around.parent;
  return around?.name === name ? around : null;
}
