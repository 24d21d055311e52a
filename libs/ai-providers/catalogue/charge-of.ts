import type { MicroUsd } from '@seoforge/kernel';

import type { Work } from '../middleware/call';
import type { TokenUsage } from '../ports/language-model';
import type { CatalogueModel } from './catalogue-model';
import { estimateOf } from './estimate-of';
import { microUsdOf } from './micro-usd-of';
import { pricesAt } from './prices-at';
import { worstCaseOf, type UnknownPrices } from './worst-case-of';

/** What is known about a request whose cost is not. */
export interface KnownOfRequest {
  readonly work: Work;
  /** What had arrived of the answer; null where that shows nothing of how much had been written. */
  readonly text: string | null;
  readonly usage: TokenUsage;
}

/**
 * What counts against a budget where the cost is not known: the tokens that the vendor told, at the price for unknown ones.
 * Where it told none, as when the request was broken off midway, an estimate by the text that had come; the worst case where
 * there is no text to go by.
 */
export function chargeOf(
  entry: CatalogueModel | null,
  { work, text, usage: { inputTokens, outputTokens } }: KnownOfRequest,
  unknown: UnknownPrices,
  at: Date,
): MicroUsd {
  const isPriceKnown = entry !== null && pricesAt(entry, at) !== null;
  if (isPriceKnown || inputTokens === undefined || outputTokens === undefined) {
    return text === null ? worstCaseOf(entry, work, unknown, at) : estimateOf(entry, work, text, unknown, at);
  }
  return microUsdOf([
    { tokens: inputTokens, usdPerMillion: unknown.inputUsd },
    { tokens: outputTokens, usdPerMillion: unknown.outputUsd },
  ]);
}
