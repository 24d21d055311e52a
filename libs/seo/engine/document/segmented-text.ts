import type { Lexeme } from '../language/lexicon';

/** One word; offsets are into the text it was cut from, without the punctuation around it. */
export interface Word {
  /** The word as it is compared: lower case, typographic quotes made plain. */
  readonly key: string;
  /** What all uses of the word share; its key is the same. */
  readonly lexeme: Lexeme;
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
  /** Its length in the unit of its language; words as readability checks count them: a hyphenated compound is one, and so is a lone sign such as "/". */
  readonly length: number;
}

/** A text cut into sentences, and those into words. */
export interface SegmentedText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** How many stretches between sentence ends have no word, such as a lone dash. */
  readonly wordlessCount: number;
  /** Whether its words were found by a dictionary, as in scripts without spaces. */
  readonly byDictionary: boolean;
}
