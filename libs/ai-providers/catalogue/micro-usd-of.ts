import type { MicroUsd } from '@seoforge/kernel';

/** A number of tokens, and what a million of them costs. */
export interface PricedTokens {
  readonly tokens: number;
  /** At most six decimals, so that a token costs a whole number of millionths of a micro-dollar. */
  readonly usdPerMillion: number;
}

/** A dollar per million tokens is a micro-dollar per token; this many parts of one are reckoned with. */
const PARTS_PER_MICRO_USD = 1_000_000n;

/** What all of them cost together, rounded up once to a whole micro-dollar. */
export function microUsdOf(items: readonly PricedTokens[]): MicroUsd {
  const parts = items.reduce((sum, { tokens, usdPerMillion }) => sum + BigInt(tokens) * partsOf(usdPerMillion), 0n);
  return Number((parts + PARTS_PER_MICRO_USD - 1n) / PARTS_PER_MICRO_USD);
}

/** Rounding undoes the binary fraction: 0.075 times a million is not quite 75,000. */
function partsOf(usdPerMillion: number): bigint {
  return BigInt(Math.round(usdPerMillion * Number(PARTS_PER_MICRO_USD)));
}
