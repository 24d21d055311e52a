import type { CatalogueModel, DatedPrices, TokenPrices } from './catalogue-model';

const CHECKED_ON = '2026-11-23';

/** Models since GPT-5.4, but for the small ones. */
const LARGE = { contextTokens: 1_050_000, maxOutputTokens: 128_000 };

const SMALL = { contextTokens: 400_000, maxOutputTokens: 128_000 };

/**
 * OpenAI publishes no token limits of its image models. A prompt has at most 32,000 characters, a request at most ten
 * pictures; one of 2880 by 2880 pixels, the most expensive size, takes 23,719 tokens in the best quality.
 */
const PICTURES = { contextTokens: 272_000, maxOutputTokens: 240_000, maxTokensPerImage: 24_000 };

/** The same for all image models since GPT Image 2; the output is pictures alone. */
const PICTURE_PRICES: TokenPrices = { inputUsd: 5, cachedInputUsd: 1.25, outputUsd: 30, imageUsd: 30 };

type Prices = TokenPrices & Pick<DatedPrices, 'validFrom' | 'longContext'>;

/** Above 272,000 input tokens, input and cache cost twice as much and output one and a half times. */
function withLongContext(prices: Prices): Prices {
  const { inputUsd, cachedInputUsd, cacheWriteInputUsd, outputUsd } = prices;
  return {
    ...prices,
    longContext: {
      aboveInputTokens: 272_000,
      inputUsd: times(2, inputUsd),
      ...(cachedInputUsd !== undefined && { cachedInputUsd: times(2, cachedInputUsd) }),
      ...(cacheWriteInputUsd !== undefined && { cacheWriteInputUsd: times(2, cacheWriteInputUsd) }),
      outputUsd: times(1.5, outputUsd),
    },
  };
}

/** As it would be published: 1.2 one and a half times is not quite 1.8 in binary. */
function times(factor: number, usd: number): number {
  return Number((factor * usd).toFixed(6));
}

function writer(model: string, limits: typeof LARGE, ...prices: readonly Prices[]): CatalogueModel {
  return {
    provider: 'openai',
    model,
    kind: 'language',
    ...limits,
    input: ['text', 'image'],
    output: ['text'],
    prices: prices.map((dated) => ({ ...dated, source: sourceOf(model), checkedOn: CHECKED_ON })),
  };
}

function painter(model: string, validFrom: string): CatalogueModel {
  return {
    provider: 'openai',
    model,
    kind: 'image',
    ...PICTURES,
    input: ['text', 'image'],
    output: ['image'],
    prices: [{ validFrom, ...PICTURE_PRICES, source: sourceOf(model), checkedOn: CHECKED_ON }],
  };
}

function sourceOf(model: string): string {
  return `https://developers.openai.com/api/docs/models/${model}`;
}

export const OPENAI_MODELS: readonly CatalogueModel[] = [
  writer(
    'gpt-6.2-astra',
    LARGE,
    withLongContext({
      validFrom: '2026-11-17',
      inputUsd: 8,
      cachedInputUsd: 0.4,
      cacheWriteInputUsd: 10,
      outputUsd: 40,
    }),
  ),
  writer(
    'gpt-6.2-sol',
    LARGE,
    withLongContext({
      validFrom: '2026-11-17',
      inputUsd: 2,
      cachedInputUsd: 0.1,
      cacheWriteInputUsd: 2.5,
      outputUsd: 10,
    }),
  ),
  writer(
    'gpt-6.1-sol',
    LARGE,
    withLongContext({
      validFrom: '2026-09-29',
      inputUsd: 2,
      cachedInputUsd: 0.1,
      cacheWriteInputUsd: 2.5,
      outputUsd: 10,
    }),
  ),
  writer(
    'gpt-6.1-terra',
    LARGE,
    withLongContext({
      validFrom: '2026-10-26',
      inputUsd: 1,
      cachedInputUsd: 0.05,
      cacheWriteInputUsd: 1.25,
      outputUsd: 5,
    }),
  ),
  writer(
    'gpt-6-astra',
    LARGE,
    withLongContext({
      validFrom: '2026-09-03',
      inputUsd: 10,
      cachedInputUsd: 1,
      cacheWriteInputUsd: 12.5,
      outputUsd: 50,
    }),
  ),
  writer(
    'gpt-6-sol',
    LARGE,
    withLongContext({
      validFrom: '2026-09-22',
      inputUsd: 2,
      cachedInputUsd: 0.2,
      cacheWriteInputUsd: 2.5,
      outputUsd: 10,
    }),
  ),
  writer(
    'gpt-6-luna',
    LARGE,
    withLongContext({
      validFrom: '2026-09-22',
      inputUsd: 0.1,
      cachedInputUsd: 0.01,
      cacheWriteInputUsd: 0.125,
      outputUsd: 0.5,
    }),
  ),
  writer(
    'gpt-5.6-terra',
    LARGE,
    withLongContext({
      validFrom: '2026-07-09',
      inputUsd: 2.5,
      cachedInputUsd: 0.25,
      cacheWriteInputUsd: 3.125,
      outputUsd: 15,
    }),
    withLongContext({
      validFrom: '2026-07-30',
      inputUsd: 2,
      cachedInputUsd: 0.2,
      cacheWriteInputUsd: 2.5,
      outputUsd: 12,
    }),
  ),
  writer(
    'gpt-5.6-luna',
    LARGE,
    withLongContext({
      validFrom: '2026-07-09',
      inputUsd: 1,
      cachedInputUsd: 0.1,
      cacheWriteInputUsd: 1.25,
      outputUsd: 6,
    }),
    withLongContext({
      validFrom: '2026-07-30',
      inputUsd: 0.2,
      cachedInputUsd: 0.02,
      cacheWriteInputUsd: 0.25,
      outputUsd: 1.2,
    }),
  ),
  writer(
    'gpt-5.5',
    LARGE,
    withLongContext({ validFrom: '2026-04-23', inputUsd: 5, cachedInputUsd: 0.5, outputUsd: 30 }),
  ),
  writer(
    'gpt-5.4',
    LARGE,
    withLongContext({ validFrom: '2026-03-05', inputUsd: 2.5, cachedInputUsd: 0.25, outputUsd: 15 }),
  ),
  writer('gpt-5.4-mini', SMALL, { validFrom: '2026-03-17', inputUsd: 0.75, cachedInputUsd: 0.075, outputUsd: 4.5 }),
  writer('gpt-5.4-nano', SMALL, { validFrom: '2026-03-17', inputUsd: 0.2, cachedInputUsd: 0.02, outputUsd: 1.25 }),
  painter('gpt-image-2.5-flare', '2026-09-08'),
  painter('gpt-image-2.5-sunburst', '2026-09-08'),
  painter('gpt-image-2', '2026-04-21'),
];
