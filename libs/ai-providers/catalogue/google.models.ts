import type { CatalogueModel, DatedPrices, TokenPrices } from './catalogue-model';

/** The prices of text; thoughts cost as much as the answer. Storing in the cache by the hour is never asked for. */
const SOURCE = { source: 'https://ai.google.dev/gemini-api/docs/pricing', checkedOn: '2026-11-23' };

type Prices = TokenPrices & Pick<DatedPrices, 'validFrom' | 'longContext'>;

function writer(model: string, ...prices: readonly Prices[]): CatalogueModel {
  return {
    provider: 'google',
    model,
    kind: 'language',
    contextTokens: 1_048_576,
    maxOutputTokens: 65_536,
    input: ['text', 'image'],
    output: ['text'],
    prices: prices.map((dated) => ({ ...dated, ...SOURCE })),
  };
}

type PictureLimits = Required<Pick<CatalogueModel, 'contextTokens' | 'maxOutputTokens' | 'maxTokensPerImage'>>;

function painter(model: string, limits: PictureLimits, prices: Prices): CatalogueModel {
  return {
    provider: 'google',
    model,
    kind: 'image',
    ...limits,
    input: ['text', 'image'],
    output: ['text', 'image'],
    prices: [{ ...prices, ...SOURCE }],
  };
}

export const GOOGLE_MODELS: readonly CatalogueModel[] = [
  writer(
    'gemini-4-carbon',
    { validFrom: '2026-11-10', inputUsd: 2, cachedInputUsd: 0.1, outputUsd: 10 },
    { validFrom: '2026-12-01', inputUsd: 4, cachedInputUsd: 0.2, outputUsd: 20 },
  ),
  writer(
    'gemini-4-argon',
    { validFrom: '2026-09-30', inputUsd: 2, cachedInputUsd: 0.1, outputUsd: 10 },
    { validFrom: '2026-12-01', inputUsd: 4, cachedInputUsd: 0.2, outputUsd: 20 },
  ),
  writer(
    'gemini-3.8-flash',
    { validFrom: '2026-09-02', inputUsd: 0.75, cachedInputUsd: 0.075, outputUsd: 3.75 },
    { validFrom: '2027-01-01', inputUsd: 1.5, cachedInputUsd: 0.15, outputUsd: 7.5 },
  ),
  writer('gemini-3.5-flash', { validFrom: '2026-05-19', inputUsd: 1.5, cachedInputUsd: 0.15, outputUsd: 9 }),
  writer('gemini-3.5-flash-lite', { validFrom: '2026-07-21', inputUsd: 0.3, cachedInputUsd: 0.03, outputUsd: 2.5 }),
  writer('gemini-3.1-pro-preview', {
    validFrom: '2026-02-19',
    inputUsd: 2,
    cachedInputUsd: 0.2,
    outputUsd: 12,
    longContext: { aboveInputTokens: 200_000, inputUsd: 4, cachedInputUsd: 0.4, outputUsd: 18 },
  }),
  writer('gemini-3.1-flash-lite', { validFrom: '2026-05-07', inputUsd: 0.25, cachedInputUsd: 0.025, outputUsd: 1.5 }),
  writer('gemini-3-flash-preview', { validFrom: '2025-12-17', inputUsd: 0.5, cachedInputUsd: 0.05, outputUsd: 3 }),
  painter(
    'gemini-3-pro-image',
    { contextTokens: 65_536, maxOutputTokens: 32_768, maxTokensPerImage: 2_000 },
    { validFrom: '2026-05-28', inputUsd: 2, outputUsd: 12, imageUsd: 120 },
  ),
  painter(
    'gemini-3.1-flash-lite-image',
    { contextTokens: 65_536, maxOutputTokens: 4_096, maxTokensPerImage: 1_120 },
    { validFrom: '2026-06-30', inputUsd: 0.25, outputUsd: 1.5, imageUsd: 30 },
  ),
];
