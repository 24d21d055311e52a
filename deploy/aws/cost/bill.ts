import type { Environment } from '../environments/environment';
import { computeItems } from './compute-items';
import { edgeItems } from './edge-items';
import { sum, type Item } from './item';
import type { PriceList } from './price-list';
import { storeItems } from './store-items';
import type { Template } from './template';
import { watchItems } from './watch-items';

export interface BillLine extends Item {
  readonly usd: number;
}

/** What a month costs, line by line. */
export interface Bill {
  readonly lines: readonly BillLine[];
  readonly totalUsd: number;
}

/** @throws Error for a size without a price. */
export function billOf(templates: readonly Template[], purchase: Environment['purchase'], prices: PriceList): Bill {
  const lines = [
    ...computeItems(templates, purchase),
    ...storeItems(templates),
    ...edgeItems(templates),
    ...watchItems(templates),
  ].map((item) => ({ ...item, usd: item.quantity * prices.get(item.price).usd }));
  return { lines, totalUsd: sum(lines.map(({ usd }) => usd)) };
}
