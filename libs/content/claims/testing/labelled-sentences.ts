/** Sentences of one language, sorted by whether they state something that would need a source. */
export interface LabelledSentences {
  readonly language: string;
  readonly claims: readonly string[];
  readonly harmless: readonly string[];
}
