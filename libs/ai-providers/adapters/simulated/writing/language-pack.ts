/** What a sentence does in its paragraph. */
export type Role =
  | 'opening'
  | 'promise'
  | 'focus'
  | 'summary'
  | 'invitation'
  | 'listLead'
  | 'listItem'
  | 'claim'
  | 'reason'
  | 'example'
  | 'advice'
  | 'caution'
  | 'result';

/**
 * Sentences as templates: `{name}` stands for one of the phrases of that name, `{keyphrase}`, `{subject}` and
 * `{aspect}` for what the article, or this part of it, is about.
 */
export interface SentenceTemplates {
  /** Transitions that may come first; none where the role needs none. */
  readonly leads: readonly string[];
  readonly plain: readonly string[];
  /** Each holds `{keyphrase}` once, never at its start. */
  readonly withKeyphrase: readonly string[];
}

/** One side of a subject that a section can be about. */
export interface Aspect {
  /** A noun phrase for the middle of a sentence. */
  readonly name: string;
  /** Headings with `{keyphrase}`. */
  readonly headingsWithKeyphrase: readonly string[];
  readonly plainHeadings: readonly string[];
}

/** All that the simulated writer knows of one language: data, and the rules of its writing. */
export interface LanguagePack {
  readonly roles: Readonly<Record<Role, SentenceTemplates>>;
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  /** What stands between a transition and its sentence. */
  readonly leadSeparator: string;
  /** Words for the article's subject that do not name it. */
  readonly subjects: readonly string[];
  /** In the order in which an article would take them up. */
  readonly aspects: readonly Aspect[];
  /** What may follow the keyphrase in a title. */
  readonly titleEndings: readonly string[];
  /** First sentences of a summary, each with `{keyphrase}` once. */
  readonly summaryOpenings: readonly string[];
  readonly summaryAdditions: readonly string[];
  /** Sentences with more words than this count as long. */
  readonly longSentenceWords: number;
  countWords(text: string): number;
  firstWord(sentence: string): string;
  /** Text from the input, made ready to stand inside a template. */
  inSentence(text: string): string;
  /** A quoted heading as a noun phrase. */
  quoteHeading(heading: string): string;
  /** The finished sentence: capital letter and full stop where the language has them. */
  finishSentence(text: string): string;
}
