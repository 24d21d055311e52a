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

/** The same kind of text with `{keyphrase}` once and without. */
export interface Wordings {
  readonly withKeyphrase: readonly string[];
  readonly plain: readonly string[];
}

/** What joins two clauses, and what the second begins with once it is a sentence of its own. */
export interface ClauseBreak {
  /** With the flag `g`. */
  readonly joint: RegExp;
  readonly beginning: string;
}

/** Expressions that may be put before a finished sentence. */
export interface Transitions {
  /** Behind these the sentence goes on without a capital letter. */
  readonly joined: readonly string[];
  /** First words that lose it then, beside those of the language's own sentences. */
  readonly commonWords?: readonly string[];
  /** Behind these it stays as it is. */
  readonly apart: readonly string[];
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
  /** Letters that an address spells with two others. */
  readonly digraphs?: Readonly<Record<string, string>>;
  readonly transitions: Transitions;
  /** What may stand before a given fact, which keeps its capital letter. */
  readonly factLeads: readonly string[];
  /** Sentences that point to another text, each with `{link}` once. */
  readonly postSentences: readonly string[];
  /** Questions that readers ask. */
  readonly questions: Wordings;
  /** Alternative texts of pictures, each with `{aspect}` once. */
  readonly pictureAlts: Wordings;
  /** Where a long sentence can be parted in two. */
  readonly clauseBreaks: readonly ClauseBreak[];
  /** Texts of a link that say where it leads. */
  readonly linkTexts: readonly string[];
  /** What joins the clauses of a sentence. */
  readonly connective: RegExp;
  /** What sentences look like that do not say who acts; null where the language has no such form. */
  readonly passive: RegExp | null;
  /** The same sentence with somebody who acts, `actor` unless it names one itself; undefined where that takes more than moving words. */
  activate?(sentence: string, actor: string): string | undefined;
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
