import type { AiConfig } from '@seoforge/config';
import type { MicroUsd } from '@seoforge/kernel';

const MICRO_USD_PER_USD = 1_000_000;

/** What a site without a budget of its own may spend in a month. */
export function defaultLimitOf({ monthlyBudgetUsd }: AiConfig): MicroUsd {
  return Math.round(monthlyBudgetUsd * MICRO_USD_PER_USD);
}
