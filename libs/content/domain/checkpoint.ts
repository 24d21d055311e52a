import type { MicroUsd } from '@seoforge/kernel';

/** A finished piece of an article, with what is to be known about the call that made it. */
export interface Checkpoint {
  readonly value: unknown;
  readonly provider: string;
  /** Name and version of the prompt, such as `article.section@2`. */
  readonly prompt: string;
  readonly warnings: readonly string[];
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Null where the price is not known. */
  readonly costMicroUsd: MicroUsd | null;
}
