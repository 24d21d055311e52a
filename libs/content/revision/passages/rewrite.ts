import type { PassageTask } from './change';

/** What is to stand in a passage's place: its new contents and, in paragraphs, blocks before and after it. */
export interface Rewrite {
  readonly task: PassageTask;
  /** Between the passage's own tags. */
  readonly inner: string;
  /** Whole blocks in plain HTML. */
  readonly before: string;
  readonly after: string;
}

/** What was answered for a passage: of use, or why not, in words for the model. */
export type ScreenedAnswer = { readonly rewrite: Rewrite } | { readonly refused: string };
