/** A stretch of a block's text that stands in the content just so. */
export interface TextPiece {
  /** Where it begins in the text of its block. */
  readonly start: number;
  readonly end: number;
  /** Where it begins in the content. */
  readonly contentStart: number;
  /** Whether a link may be put there: not in a heading, a link, code or a shortcode. */
  readonly isLinkable: boolean;
}

/** A heading, a paragraph, a list item or the like: its text as written, without tags, and spaces for shortcodes. */
export interface TextBlock {
  readonly text: string;
  readonly isHeading: boolean;
  readonly pieces: readonly TextPiece[];
}

/** The text of a block as a reader sees it, on one line. */
export function lineOf({ text }: TextBlock): string {
  return text.replace(/\s+/g, ' ').trim().toWellFormed();
}
