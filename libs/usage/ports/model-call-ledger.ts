import type { MicroUsd } from '@seoforge/kernel';

import type { ModelCall } from '../domain/model-call';

/** One row for each attempt of a call to a model. `CallAccounts.settle` fills it. */
export abstract class ModelCallLedger {
  /** In the order they were made. */
  abstract forArticle(siteId: string, articleId: string): Promise<readonly ModelCall[]>;

  /** What counts against budgets for each of the articles, lost calls included; those without a call are left out. */
  abstract chargesOf(siteId: string, articleIds: readonly string[]): Promise<ReadonlyMap<string, MicroUsd>>;

  /** The same together with what is set aside for their calls that are under way, or whose process has vanished. */
  abstract commitmentsOf(siteId: string, articleIds: readonly string[]): Promise<ReadonlyMap<string, MicroUsd>>;
}
