import type { ArticleStatus } from '../domain/article';
import type { ArticleBatch } from '../domain/article-batch';

export interface BatchPage {
  /** Newest first. */
  readonly items: readonly ArticleBatch[];
  readonly nextCursor: string | null;
}

export abstract class ArticleBatchRepository {
  abstract add(batch: ArticleBatch): Promise<void>;

  /** The site's batch, or null: another site's batch does not exist for it. */
  abstract find(siteId: string, id: string): Promise<ArticleBatch | null>;

  abstract list(siteId: string, limit: number, cursor: string | null): Promise<BatchPage>;

  /** Until the end of the transaction, whoever else would lock the batch waits: its articles end one after the other. */
  abstract lock(id: string): Promise<void>;

  /** How many of its articles stand how; states that none is in are left out. */
  abstract countByStatus(id: string): Promise<Readonly<Partial<Record<ArticleStatus, number>>>>;
}
