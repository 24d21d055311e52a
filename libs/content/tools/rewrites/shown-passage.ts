/** A leaf block: where its words stand in the passage. UTF-16 offsets, end exclusive. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/** What stays as it is, byte for byte: `block` between the blocks of the text, `inline` within one. */
export interface KeptPart {
  readonly source: string;
  readonly place: 'block' | 'inline';
}

/** A passage of HTML or block markup as a model is shown it. */
export interface ShownPassage {
  /** Plain paragraphs, headings, lists and quotations with links and emphasis, and marks in place of all else. */
  readonly html: string;
  /** What the marks stand for, the first one at 0. */
  readonly kept: readonly KeptPart[];
  /** The leaf blocks of `html`, in their order. */
  readonly slots: readonly Slot[];
  /** Whether the passage is a piece of one block, without a block of its own. */
  readonly isInline: boolean;
}
