import type { CompatibleModel } from '@seoforge/config';

import type { DatedPrices } from '../catalogue/catalogue-model';
import type { ServedModel } from './provider';

/** Prices from the configuration hold whenever the program runs with it. */
const ALWAYS = '1970-01-01';

/** A model as its operator describes it; where the context is not told, nothing is known about it but its name. */
export function compatibleModel(provider: string, described: CompatibleModel): ServedModel {
  const { name: model, contextTokens, maxOutputTokens = contextTokens } = described;
  if (contextTokens === undefined || maxOutputTokens === undefined) {
    return { provider, model, kind: 'language', entry: null };
  }
  return {
    provider,
    model,
    kind: 'language',
    entry: {
      provider,
      model,
      kind: 'language',
      contextTokens,
      maxOutputTokens,
      input: ['text'],
      output: ['text'],
      prices: pricesOf(described),
    },
  };
}

function pricesOf({ inputUsd, outputUsd, cachedInputUsd }: CompatibleModel): DatedPrices[] {
  if (inputUsd === undefined || outputUsd === undefined) return [];
  return [
    {
      validFrom: ALWAYS,
      inputUsd,
      outputUsd,
      ...(cachedInputUsd === undefined ? {} : { cachedInputUsd }),
      source: 'AI_COMPATIBLE_PROVIDERS',
      checkedOn: ALWAYS,
    },
  ];
}
