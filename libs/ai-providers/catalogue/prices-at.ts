import type { CatalogueModel, DatedPrices } from './catalogue-model';

/** The newest prices that held at that moment, in UTC; null before the first, or where none are known. */
export function pricesAt({ prices }: CatalogueModel, at: Date): DatedPrices | null {
  const day = at.toISOString().slice(0, 'YYYY-MM-DD'.length);
  return prices.findLast(({ validFrom }) => validFrom <= day) ?? null;
}
