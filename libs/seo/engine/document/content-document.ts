import type { MarkupText } from './markup-text';
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
  /** Whether the block editor centres this paragraph or heading. */
  readonly centered: boolean;
}

/** A hyperlink; offsets cover it from `<a` to `</a>`. */
export interface Link {
  readonly href: string;
  readonly text: string;
  /** Words of its `rel` attribute, lower case. */
  readonly relations: readonly string[];
  /** Character references in its text, as written: `&nbsp;`. */
  readonly references: readonly string[];
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
  /** The whole content read line by line together with its markup. */
  readonly markup: MarkupText;
  /** Length of the text in the unit of its language. */
  readonly length: number;
  /** The same of the text before the first heading and of the text after each of them; in characters, of its blocks alone. */
  readonly sectionLengths: readonly number[];
  /** Length of the text in words; a hyphenated compound is one. */
  readonly wordCount: number;
  /** Length of the blocks in words, every part of a hyphenated compound being one. */
  readonly wordPartCount: number;
  readonly sentenceCount: number;
  /** Stretches without a word that Yoast still takes for sentences when it looks for transition words: "–", "&nbsp;". */
  readonly wordlessSentenceCount: number;
  /** H2 and H3 elements, those without text among them. */
  readonly subheadingCount: number;
  /** H2 and H3 elements in quotations, code and generated text, whose text is in no block. */
  readonly hiddenSubheadingCount: number;
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  /** Embedded video players and `<video>` elements. */
  readonly videoCount: number;
  /** Whether a block comment or a class name announces a table of contents. */
  readonly hasTableOfContents: boolean;
}
