import type { Answer } from '@seoforge/prompting';

/** What the answer of every tool tells beside what was written. */
export interface WrittenAnswer {
  /** BCP 47 tag or WordPress locale of what was written. */
  readonly language: string;
  /** Who wrote it. */
  readonly provider: string;
  /** Of all calls to models together, in millionths of a US dollar; null where a price is not known. */
  readonly costMicroUsd: number | null;
  /** What was asked for and is not in it, and what the caller should know of it, such as that it was simulated. */
  readonly warnings: readonly string[];
}

const SIMULATED = 'simulated: no language model was asked; what was written is a demonstration';

/** @param leftOut what of the model's answer could not be given to the caller, and why. */
export function writtenAnswerOf(
  { provider, costMicroUsd, warnings }: Answer<unknown>,
  language: string,
  leftOut: readonly string[] = [],
): WrittenAnswer {
  const simulated = provider === 'simulated' ? [SIMULATED] : [];
  return { language, provider, costMicroUsd, warnings: [...simulated, ...warnings, ...leftOut] };
}
