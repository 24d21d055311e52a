/** The smallest block around some text: all that a model is given to rewrite, and all that its answer replaces. */
export interface Passage {
  /** Its place among the passages of the text. */
  readonly index: number;
  /** `p`, `h1` to `h6` or `li`; `text` for a run of text in no element of its own. */
  readonly element: string;
  /** 1-6 for headings, otherwise 0. */
  readonly headingLevel: number;
  /** What it says, between its tags: UTF-16 offsets into the content, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The same with its tags. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** The content from `start` to `end`. */
  readonly html: string;
  /** What is read of it. */
  readonly text: string;
  /** Whether nothing would be lost if it were written anew: no pictures, embeds, comments or shortcodes. */
  readonly isRewritable: boolean;
}
