/**
 * How a language states what would need a source. Patterns are regular expressions without regard to case, in which a space stands for
 * any white space and `{name}` for a list of this language, or for `{number}`, `{large}` (three digits and more) or `{year}`.
 */
export interface ClaimWords {
  /** Whether words are parted by spaces, so that they are matched whole. */
  readonly isSpaced: boolean;
  /** Words and phrases parted by white space; `_` stands for a space within one, a final `*` for any ending. */
  readonly lists: Readonly<Record<string, string>>;
  /** Shares, multiples and counts of people. */
  readonly statistics: readonly string[];
  /** Sums of money, and measured amounts that something is said to have or to bring about. */
  readonly amounts: readonly string[];
  readonly dates: readonly string[];
  /** Studies, surveys and authorities, named or not. */
  readonly studies: readonly string[];
  /** Beginnings of sentences that refer to the sentence before. */
  readonly references: string;
}
