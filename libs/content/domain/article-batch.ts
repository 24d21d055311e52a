/** Articles that were ordered together. */
export interface ArticleBatch {
  readonly id: string;
  readonly siteId: string;
  readonly mode: 'live' | 'test';
  readonly articleCount: number;
  /** All of its articles together must not cost more; null where only the site's budget bounds them. */
  readonly maxCostMicroUsd: number | null;
  readonly createdAt: Date;
}
