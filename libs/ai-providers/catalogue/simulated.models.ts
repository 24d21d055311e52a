import type { CatalogueModel, DatedPrices } from './catalogue-model';

/** Nobody is asked, so nobody sends a bill. */
const FREE: readonly DatedPrices[] = [
  { validFrom: '1970-01-01', inputUsd: 0, outputUsd: 0, source: 'adapters/simulated', checkedOn: '2026-11-23' },
];

/** The limits are those of a large vendor's model; nothing holds the simulation to them. */
export const SIMULATED_MODELS: readonly CatalogueModel[] = [
  {
    provider: 'simulated',
    model: 'writer-1',
    kind: 'language',
    contextTokens: 1_000_000,
    maxOutputTokens: 128_000,
    input: ['text'],
    output: ['text'],
    prices: FREE,
  },
  {
    provider: 'simulated',
    model: 'painter-1',
    kind: 'image',
    contextTokens: 100_000,
    maxOutputTokens: 10_000,
    maxTokensPerImage: 2_000,
    input: ['text'],
    output: ['image'],
    prices: FREE,
  },
];
