import type { ArticleEvent } from '../domain/article-event';

/** What has happened to articles, in order. `ArticleRepository` appends to it. */
export abstract class ArticleEventRepository {
  /** Events after the given one, oldest first. */
  abstract after(articleId: string, sequence: number, limit: number): Promise<readonly ArticleEvent[]>;
}
