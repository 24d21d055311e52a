import { CATALOGUE, PRICE_VERSION } from './catalogue';
import type { CatalogueModel, DatedPrices, TokenPrices } from './catalogue-model';

const MODELS = CATALOGUE.map((entry) => [`${entry.provider}/${entry.model}`, entry] as const);

const PRICES = CATALOGUE.flatMap((entry) =>
  entry.prices.map((prices) => [`${entry.provider}/${entry.model} from ${prices.validFrom}`, prices, entry] as const),
);

const isWholeAndPositive = (count: number): boolean => Number.isSafeInteger(count) && count > 0;

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

function amountsOf(prices: TokenPrices): number[] {
  const { inputUsd, cachedInputUsd, cacheWriteInputUsd, outputUsd, reasoningUsd, imageUsd } = prices;
  return [inputUsd, cachedInputUsd, cacheWriteInputUsd, outputUsd, reasoningUsd, imageUsd].filter(
    (amount) => amount !== undefined,
  );
}

/** As written down, six decimals at most: what `costOf` reckons with. */
function isPrice(amount: number): boolean {
  return Number.isFinite(amount) && amount >= 0 && amount < 1_000 && Number(amount.toFixed(6)) === amount;
}

function tiersOf(prices: DatedPrices): TokenPrices[] {
  return prices.longContext ? [prices, prices.longContext] : [prices];
}

describe('CATALOGUE', () => {
  it('lists each model once', () => {
    const references = MODELS.map(([reference]) => reference);
    expect(references).toEqual([...new Set(references)]);
  });

  it.each([
    'openai/gpt-5.4-mini',
    'openai/gpt-image-2.5-flare',
    'anthropic/claude-sonnet-5',
    'google/gemini-3.5-flash',
    'google/gemini-3-pro-image',
    'simulated/writer-1',
    'simulated/painter-1',
  ])('lists %s', (reference) => {
    expect(MODELS.map(([listed]) => listed)).toContain(reference);
  });

  it.each(MODELS)('%s has a name without date or prefix', (_, { model }) => {
    expect(model).toMatch(/^[a-z][a-z0-9.-]*[a-z0-9]$/);
    expect(model).not.toMatch(/-20\d{6}$|-20\d\d-\d\d-\d\d$/);
  });

  it.each(MODELS)('%s has limits that fit each other', (_, { contextTokens, maxOutputTokens }) => {
    expect([contextTokens, maxOutputTokens].every(isWholeAndPositive)).toBe(true);
    expect(maxOutputTokens).toBeLessThanOrEqual(contextTokens);
  });

  it.each(MODELS)('%s reads text, and makes what its kind says', (_, { kind, input, output }) => {
    expect(input).toContain('text');
    expect(output).toContain(kind === 'image' ? 'image' : 'text');
  });

  it.each(MODELS)('%s bounds its pictures just when it draws', (_, { kind, maxTokensPerImage, maxOutputTokens }) => {
    expect(maxTokensPerImage !== undefined).toBe(kind === 'image');
    expect(isWholeAndPositive(maxTokensPerImage ?? 1)).toBe(true);
    expect(maxTokensPerImage ?? 1).toBeLessThanOrEqual(maxOutputTokens);
  });

  it.each(MODELS)('%s has prices, oldest first, the first of them in force', (_, { prices }) => {
    const days = prices.map(({ validFrom }) => validFrom);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days[0]! <= PRICE_VERSION).toBe(true);
  });
});

describe('prices', () => {
  it.each(PRICES)('%s are dated', (_, { validFrom, checkedOn }) => {
    expect([validFrom, checkedOn].filter((day) => !isDay(day))).toEqual([]);
  });

  it.each(PRICES)('%s say where they stand', (_, { source }, { provider }: CatalogueModel) => {
    expect(source).toMatch(provider === 'simulated' ? /^adapters\/simulated$/ : /^https:\/\/[a-z.]+\/\S+$/);
  });

  it.each(PRICES)('%s are amounts with six decimals at most', (_, prices) => {
    expect(
      tiersOf(prices)
        .flatMap(amountsOf)
        .filter((amount) => !isPrice(amount)),
    ).toEqual([]);
  });

  it.each(PRICES)('%s make the cache cheap to read and no cheaper to write', (_, prices) => {
    for (const { inputUsd, cachedInputUsd = inputUsd, cacheWriteInputUsd = inputUsd } of tiersOf(prices)) {
      expect(cachedInputUsd).toBeLessThanOrEqual(inputUsd);
      expect(cacheWriteInputUsd).toBeGreaterThanOrEqual(inputUsd);
    }
  });

  it.each(PRICES)('%s cost nothing just where nobody is asked', (_, { outputUsd }, { provider }: CatalogueModel) => {
    expect(outputUsd === 0).toBe(provider === 'simulated');
  });

  it.each(PRICES.filter(([, { longContext }]) => longContext))(
    '%s have a tier for long input that a request can reach, with every price of the first',
    (_, { longContext, ...prices }, { contextTokens }: CatalogueModel) => {
      const { aboveInputTokens, ...tier } = longContext!;
      expect(isWholeAndPositive(aboveInputTokens) && aboveInputTokens < contextTokens).toBe(true);
      expect(amountsOf(tier).length).toBe(amountsOf(prices).length);
      expect(amountsOf(tier).every((amount, index) => amount >= amountsOf(prices)[index]!)).toBe(true);
    },
  );
});

describe('PRICE_VERSION', () => {
  it('is the day of the newest check', () => {
    const checks = PRICES.map(([, { checkedOn }]) => checkedOn);
    expect(checks).toContain(PRICE_VERSION);
    expect(checks.filter((day) => day > PRICE_VERSION)).toEqual([]);
  });
});
