import type { MicroUsd } from '@seoforge/kernel';

import type { TokenUsage } from '../ports/language-model';
import type { CatalogueModel, DatedPrices, TokenPrices } from './catalogue-model';
import { microUsdOf } from './micro-usd-of';
import { pricesAt } from './prices-at';

/**
 * What a request cost, every kind of token at its own price, rounded up once to a whole micro-dollar. Parts that exceed
 * their whole count as the whole.
 * @returns null where the price is not known or the vendor did not report the tokens: never a guessed zero
 */
export function costOf(entry: CatalogueModel | null, usage: TokenUsage, at: Date): MicroUsd | null {
  const prices = entry && pricesAt(entry, at);
  const { inputTokens, outputTokens } = usage;
  if (!prices || inputTokens === undefined || outputTokens === undefined) return null;
  const drawn = drawnTokens(entry, usage);
  if (drawn === undefined) return null;
  const cached = Math.min(usage.cachedInputTokens ?? 0, inputTokens);
  const cacheWrite = Math.min(usage.cacheWriteInputTokens ?? 0, inputTokens - cached);
  const image = Math.min(drawn, outputTokens);
  const reasoning = Math.min(usage.reasoningTokens ?? 0, outputTokens - image);
  const { inputUsd, cachedInputUsd, cacheWriteInputUsd, outputUsd, reasoningUsd, imageUsd } = tierFor(
    prices,
    inputTokens,
  );
  return microUsdOf([
    { tokens: inputTokens - cached - cacheWrite, usdPerMillion: inputUsd },
    { tokens: cached, usdPerMillion: cachedInputUsd ?? inputUsd },
    { tokens: cacheWrite, usdPerMillion: cacheWriteInputUsd ?? inputUsd },
    { tokens: outputTokens - image - reasoning, usdPerMillion: outputUsd },
    { tokens: reasoning, usdPerMillion: reasoningUsd ?? outputUsd },
    { tokens: image, usdPerMillion: imageUsd ?? outputUsd },
  ]);
}

/** Undefined where the output may be text or pictures and nobody said which: they differ in price by a factor of ten. */
function drawnTokens({ kind, output }: CatalogueModel, usage: TokenUsage): number | undefined {
  if (kind === 'language') return usage.imageTokens ?? 0;
  return output.includes('text') ? usage.imageTokens : usage.outputTokens;
}

function tierFor({ longContext, ...prices }: DatedPrices, inputTokens: number): TokenPrices {
  return longContext && inputTokens > longContext.aboveInputTokens ? longContext : prices;
}
