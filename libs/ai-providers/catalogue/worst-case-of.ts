import type { MicroUsd } from '@seoforge/kernel';

import type { Work } from '../middleware/call';
import type { CatalogueModel, DatedPrices, TokenPrices } from './catalogue-model';
import { microUsdOf, type PricedTokens } from './micro-usd-of';
import { pricesAt } from './prices-at';
import { textBytesOf } from './text-bytes-of';

/** What budgets reckon with where a price is not known. */
export type UnknownPrices = Pick<TokenPrices, 'inputUsd' | 'outputUsd'>;

/** Role and separators around a message: vendors count three to five tokens. */
const TOKENS_PER_MESSAGE = 16;

/** What vendors put before a request of their own accord, such as how to follow a JSON schema: some hundred tokens. */
const TOKENS_PER_REQUEST = 1_024;

/** As in the largest pictures of the catalogue. */
const UNKNOWN_TOKENS_PER_IMAGE = 24_000;

/**
 * The most that one request may cost, at the vendor's standard processing: no tokenizer makes more tokens of a text than it
 * has bytes, and no vendor writes or draws more than it is asked for.
 */
export function worstCaseOf(entry: CatalogueModel | null, work: Work, unknown: UnknownPrices, at: Date): MicroUsd {
  const inputTokens = maxInputTokens(work);
  const tiers = tiersUpTo(inputTokens, (entry && pricesAt(entry, at)) ?? unknown);
  return microUsdOf([
    { tokens: inputTokens, usdPerMillion: dearest(tiers, 'inputUsd', 'cachedInputUsd', 'cacheWriteInputUsd') },
    ...maxOutput(entry, work, tiers),
  ]);
}

function maxInputTokens(work: Work): number {
  const messages = work.kind === 'language' ? work.request.messages.length : 1;
  return textBytesOf(work) + messages * TOKENS_PER_MESSAGE + TOKENS_PER_REQUEST;
}

function maxOutput(entry: CatalogueModel | null, work: Work, tiers: readonly TokenPrices[]): PricedTokens[] {
  const textUsd = dearest(tiers, 'outputUsd', 'reasoningUsd');
  if (work.kind === 'language') return [{ tokens: work.request.maxOutputTokens, usdPerMillion: textUsd }];
  const { maxTokensPerImage = UNKNOWN_TOKENS_PER_IMAGE, maxOutputTokens = 0, output = [] } = entry ?? {};
  return [
    { tokens: work.request.count * maxTokensPerImage, usdPerMillion: dearest(tiers, 'outputUsd', 'imageUsd') },
    { tokens: output.includes('text') ? maxOutputTokens : 0, usdPerMillion: textUsd },
  ];
}

/** Every tier that a request of at most so many input tokens may fall into. */
function tiersUpTo(inputTokens: number, prices: UnknownPrices & Pick<DatedPrices, 'longContext'>): TokenPrices[] {
  const { longContext } = prices;
  return longContext && inputTokens > longContext.aboveInputTokens ? [prices, longContext] : [prices];
}

function dearest(tiers: readonly TokenPrices[], ...kinds: readonly (keyof TokenPrices)[]): number {
  return Math.max(...tiers.flatMap((prices) => kinds.map((kind) => prices[kind] ?? 0)));
}
