import type { MicroUsd } from '@seoforge/kernel';

/** Calls of one site, or of all sites where `siteId` is null, that were made from `from` on and before `to`. */
export interface UsagePeriod {
  readonly siteId: string | null;
  readonly from: Date;
  readonly to: Date;
}

/** `day` is a day of UTC, `model` a `provider/model`, `route` what calls were for. */
export type UsageGrouping = 'day' | 'site' | 'model' | 'route';

export interface UsageQuery extends UsagePeriod {
  readonly groupBy: UsageGrouping;
}

/** What the calls of one group took. A call that asked several models counts once in the group of each. */
export interface UsageRow {
  /** The day as `YYYY-MM-DD`, the site's id, the `provider/model`, or the purpose. */
  readonly key: string;
  readonly calls: number;
  /** Calls that got no answer. */
  readonly failedCalls: number;
  /** Calls whose answer was remembered. */
  readonly cachedCalls: number;
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly outputTokens: number;
  readonly reasoningTokens: number;
  /** Of all attempts whose price is known. */
  readonly costMicroUsd: MicroUsd;
  /** Calls with an attempt whose price is not known, and is missing from the cost. */
  readonly unknownCostCalls: number;
}
