/** One word; offsets are into the text it was cut from, without the punctuation around it. */
export interface Word {
  /** The word as it is compared: lower case, typographic quotes made plain. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether a hyphen ties it to the word before it. */
  readonly hyphenated: boolean;
}

/** One sentence; offsets are into the text it was cut from. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  /** Words in it, a hyphenated compound being one. */
  readonly length: number;
}

/** A text cut into sentences, and those into words. */
export interface SegmentedText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}
