import type { CatalogueModel, DatedPrices, TokenPrices } from './catalogue-model';

/** Writing to the cache for an hour, in place of five minutes, costs twice the input; it is never asked for. */
const SOURCE = { source: 'https://platform.claude.com/docs/en/about-claude/pricing', checkedOn: '2026-11-23' };

const LARGE = { contextTokens: 1_000_000, maxOutputTokens: 128_000 };

type Prices = TokenPrices & Pick<DatedPrices, 'validFrom' | 'longContext'>;

function writer(model: string, limits: typeof LARGE, ...prices: readonly Prices[]): CatalogueModel {
  return {
    provider: 'anthropic',
    model,
    kind: 'language',
    ...limits,
    input: ['text', 'image'],
    output: ['text'],
    prices: prices.map((dated) => ({ ...dated, ...SOURCE })),
  };
}

export const ANTHROPIC_MODELS: readonly CatalogueModel[] = [
  writer('claude-fable-5-2', LARGE, {
    validFrom: '2026-11-09',
    inputUsd: 8,
    cachedInputUsd: 0.2,
    cacheWriteInputUsd: 10,
    outputUsd: 40,
  }),
  writer('claude-fable-5-1', LARGE, {
    validFrom: '2026-09-01',
    inputUsd: 10,
    cachedInputUsd: 0.25,
    cacheWriteInputUsd: 12.5,
    outputUsd: 50,
  }),
  writer('claude-opus-5-5', LARGE, {
    validFrom: '2026-09-23',
    inputUsd: 4,
    cachedInputUsd: 0.2,
    cacheWriteInputUsd: 5,
    outputUsd: 20,
  }),
  writer('claude-opus-5', LARGE, {
    validFrom: '2026-07-24',
    inputUsd: 5,
    cachedInputUsd: 0.5,
    cacheWriteInputUsd: 6.25,
    outputUsd: 25,
  }),
  writer(
    'claude-sonnet-5-5',
    LARGE,
    { validFrom: '2026-09-28', inputUsd: 2, cachedInputUsd: 0.2, cacheWriteInputUsd: 2.5, outputUsd: 10 },
    { validFrom: '2026-10-07', inputUsd: 2, cachedInputUsd: 0.1, cacheWriteInputUsd: 2.5, outputUsd: 10 },
  ),
  writer('claude-sonnet-5', LARGE, {
    validFrom: '2026-06-30',
    inputUsd: 2,
    cachedInputUsd: 0.2,
    cacheWriteInputUsd: 2.5,
    outputUsd: 10,
  }),
  writer(
    'claude-sonnet-4-6',
    { contextTokens: 1_000_000, maxOutputTokens: 64_000 },
    { validFrom: '2026-03-13', inputUsd: 3, cachedInputUsd: 0.3, cacheWriteInputUsd: 3.75, outputUsd: 15 },
  ),
  writer('claude-haiku-5-5', LARGE, {
    validFrom: '2026-10-07',
    inputUsd: 0.1,
    cachedInputUsd: 0.01,
    cacheWriteInputUsd: 0.125,
    outputUsd: 0.5,
    longContext: {
      aboveInputTokens: 100_000,
      inputUsd: 0.5,
      cachedInputUsd: 0.05,
      cacheWriteInputUsd: 0.625,
      outputUsd: 2.5,
    },
  }),
  writer(
    'claude-haiku-4-5',
    { contextTokens: 200_000, maxOutputTokens: 64_000 },
    { validFrom: '2025-10-15', inputUsd: 1, cachedInputUsd: 0.1, cacheWriteInputUsd: 1.25, outputUsd: 5 },
  ),
];
