import type { MicroUsd } from '@seoforge/kernel';

import type { TokenUsage } from '../ports/language-model';
import { MODEL_PRICES } from './price-catalogue';

/**
 * What a call cost, rounded up to a whole micro-dollar: a dollar per million tokens is a micro-dollar per token.
 * @returns null where the model has no known price or the vendor did not report its tokens: never a guessed zero.
 */
export function costOf(provider: string, model: string, usage: TokenUsage): MicroUsd | null {
  const price = MODEL_PRICES.find((entry) => entry.provider === provider && entry.model === model);
  if (!price || usage.inputTokens === undefined || usage.outputTokens === undefined) return null;
  const cachedTokens = Math.min(usage.cachedInputTokens ?? 0, usage.inputTokens);
  const cost =
    (usage.inputTokens - cachedTokens) * price.inputUsd +
    cachedTokens * price.cachedInputUsd +
    usage.outputTokens * price.outputUsd;
  return Math.ceil(roundAwayFloatNoise(cost));
}

/** Prices have at most four decimals, so that anything finer is an artefact of binary fractions. */
function roundAwayFloatNoise(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
