import type { Message, OutputSchema } from '@seoforge/ai-providers';

/** One question to a model, with all that is needed to judge and use its answer. */
export interface Prompt<Output> {
  /** With the version of its wording; stands on the checkpoint. */
  readonly name: `${string}@${number}`;
  /** What the call is for; the same word stands on the receipt. */
  readonly purpose: string;
  readonly messages: readonly Message[];
  readonly maxOutputTokens: number;
  readonly output?: OutputSchema;

  /** @throws AppError `content.answer_unusable` */
  parse(text: string): Output;
  /** What of the answer must be in the article's language; left out where that cannot be told. */
  proseOf?(value: Output): string;
  /** What would be better, each in words for the model: worth another request, but no reason to refuse the last answer. */
  faultsOf?(value: Output): readonly string[];
}
