import type { Message, OutputSchema } from '@seoforge/ai-providers';

/** One question to a model, with all that is needed to use its answer. */
export interface Prompt<Output> {
  /** What the call is for; the same word stands on the receipt. */
  readonly purpose: string;
  readonly messages: readonly Message[];
  readonly maxOutputTokens: number;
  readonly output?: OutputSchema;

  /** @throws AppError `content.answer_unusable` */
  readonly parse: (text: string) => Output;
}
