/** Transition words by how they are found: alone, as a run of words, or as two parts in one sentence. */
export interface TransitionWords {
  readonly single: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
  readonly pairs: readonly (readonly [string, string])[];
}

/** Coefficients of a reading-ease formula: `base - perSentenceWord × words/sentence - perSyllable × syllables/word`. */
export interface ReadingEaseFormula {
  readonly base: number;
  readonly perSentenceWord: number;
  readonly perSyllable: number;
  readonly countSyllables: (word: string) => number;
}

/** Everything the engine knows about one language, as data. What is null is not supported and makes its checks not applicable. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  /** Abbreviations whose full stop ends no sentence, lower case and without it. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words without meaning of their own, ignored in a keyphrase. */
  readonly functionWords: ReadonlySet<string> | null;
  readonly transitionWords: TransitionWords | null;
  /** Words passed over when sentence beginnings are compared (articles, demonstratives, small numbers). */
  readonly passedOverBeginnings: ReadonlySet<string>;
  /** Sentences with more words than this are long. */
  readonly longSentenceWords: number;
  /** Whether Yoast judges readability on its lenient scale, for languages in which it has all checks. */
  readonly lenientReadability: boolean;
  readonly readingEase: ReadingEaseFormula | null;
  /** Words for titles that the Rank Math scorecard rewards. */
  readonly powerWords: ReadonlySet<string> | null;
  readonly sentiment: { readonly positive: ReadonlySet<string>; readonly negative: ReadonlySet<string> } | null;
}
