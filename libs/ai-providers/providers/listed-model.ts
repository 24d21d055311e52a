import type { DatedPrices, Modality } from '../catalogue/catalogue-model';
import { pricesAt } from '../catalogue/prices-at';
import { referenceOf, type ModelKind, type ServedModel } from './provider';

/** A model as users of the product see it; null stands for what is not known. */
export interface ListedModel {
  /** `provider/model`. */
  readonly reference: string;
  readonly provider: string;
  readonly kind: ModelKind;
  /** Input and output together, in tokens. */
  readonly contextTokens: number | null;
  readonly maxOutputTokens: number | null;
  readonly input: readonly Modality[];
  readonly output: readonly Modality[];
  /** Those of today. */
  readonly prices: DatedPrices | null;
}

/** A model without an entry is a language model by definition: text is all that is known about it. */
export function listedModel(served: ServedModel, today: Date): ListedModel {
  const { provider, kind, entry } = served;
  return {
    reference: referenceOf(served),
    provider,
    kind,
    contextTokens: entry?.contextTokens ?? null,
    maxOutputTokens: entry?.maxOutputTokens ?? null,
    input: entry?.input ?? ['text'],
    output: entry?.output ?? ['text'],
    prices: entry && pricesAt(entry, today),
  };
}
