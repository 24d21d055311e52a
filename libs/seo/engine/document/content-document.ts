import type { SegmentedText } from './segmented-text';
import type { SourceMap } from './source-map';

/** Where a block stands. `text` is what stands in no paragraph element of its own. */
export type BlockKind = 'paragraph' | 'heading' | 'listItem' | 'cell' | 'caption' | 'text';

/** A run of text that a reader sees as one block. */
export interface Block extends SegmentedText {
  readonly kind: BlockKind;
  /** 1-6 for headings, otherwise 0. */
  readonly headingLevel: number;
  readonly source: SourceMap;
}

/** A hyperlink; offsets cover it from `<a` to `</a>`. */
export interface Link {
  readonly href: string;
  readonly text: string;
  /** Words of its `rel` attribute, lower case. */
  readonly relations: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** An image; offsets cover its tag. */
export interface Image {
  readonly alt: string;
  readonly start: number;
  readonly end: number;
}

/** The content after its single parse: all that any check needs to know. */
export interface ContentDocument {
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  /** Embedded video players and `<video>` elements. */
  readonly videoCount: number;
  /** Whether a block comment or a class name announces a table of contents. */
  readonly hasTableOfContents: boolean;
}
