import type { ModelCall } from '../domain/model-call';

/** One row per model call, never changed. */
export abstract class ModelCallLedger {
  /** Joins the transaction that is under way. */
  abstract record(call: ModelCall): Promise<void>;

  /** In the order they were made. */
  abstract forArticle(siteId: string, articleId: string): Promise<readonly ModelCall[]>;
}
