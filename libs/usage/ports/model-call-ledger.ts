import type { ModelCall } from '../domain/model-call';

/** One row for each attempt of a call to a model. `CallAccounts.settle` fills it. */
export abstract class ModelCallLedger {
  /** In the order they were made. */
  abstract forArticle(siteId: string, articleId: string): Promise<readonly ModelCall[]>;
}
