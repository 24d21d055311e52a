import type { PassiveVoiceRule } from './passive-voice/passive-voice-rule';

/** Transition words by how they are found: alone, as a run of words, or as two parts in one sentence. */
export interface TransitionWords {
  readonly single: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
  readonly pairs: readonly (readonly [string, string])[];
  /** In scripts without spaces: whether an expression also counts inside words of the dictionary. Otherwise it must end where they do. */
  readonly countInsideWords?: boolean;
}

/** Coefficients of a reading-ease formula: `base - perSentenceWord × words/sentence - perSyllable × syllables/word`. */
export interface ReadingEaseFormula {
  readonly base: number;
  readonly perSentenceWord: number;
  readonly perSyllable: number;
  readonly countSyllables: (word: string) => number;
}

/** What the length of a text, a section, a paragraph and a sentence is measured in. */
export interface LengthUnit {
  readonly name: 'words' | 'characters';
  /** How many of them count as one word against a limit that is given in words. */
  readonly perWord: number;
}

/** What counts as a word that readers stumble over (Yoast Premium's word complexity). */
export interface ComplexWords {
  /** Words of up to this many letters are simple. */
  readonly longestSimpleLetters: number;
  /** Longer words that everybody knows all the same, in their comparison form. */
  readonly familiar: ReadonlySet<string>;
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
  /** Whether a sentence is in the passive voice; null where that is not judged. */
  readonly isPassive: PassiveVoiceRule | null;
  /** The stem that the forms of a word share, of a comparison form; null where no stemmer is at hand. */
  readonly stem: ((word: string) => string) | null;
  readonly complexWords: ComplexWords | null;
  /** Words passed over when sentence beginnings are compared (articles, demonstratives, small numbers). */
  readonly passedOverBeginnings: ReadonlySet<string>;
  /** Whether a keyphrase in a script without spaces is matched word by word, and not as a run of characters. */
  readonly matchesUnspacedByWord: boolean;
  readonly lengthUnit: LengthUnit;
  /** Sentences longer than this, in that unit, are long. */
  readonly longSentenceWords: number;
  /** Whether Yoast judges readability on its lenient scale, for languages in which it has all checks. */
  readonly lenientReadability: boolean;
  readonly readingEase: ReadingEaseFormula | null;
  /** Words for titles that the Rank Math scorecard rewards. */
  readonly powerWords: ReadonlySet<string> | null;
  readonly sentiment: { readonly positive: ReadonlySet<string>; readonly negative: ReadonlySet<string> } | null;
}
