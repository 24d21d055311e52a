import { Injectable } from '@nestjs/common';
import { AppError } from '@seoforge/kernel';
import pLimit from 'p-limit';

import { articleHasEnded, batchHasEnded, batchNotFound } from '../content.errors';
import { hasEnded } from '../domain/article';
import { ArticleBatchRepository } from '../ports/article-batch-repository';
import { ArticleRepository } from '../ports/article-repository';
import { CancelArticle } from './cancel-article';

/** Cancelled side by side; leaves connections to the database for everybody else. */
const CONCURRENCY = 4;

@Injectable()
export class CancelArticleBatch {
  constructor(
    private readonly batches: ArticleBatchRepository,
    private readonly articles: ArticleRepository,
    private readonly cancelArticle: CancelArticle,
  ) {}

  /**
   * Cancels every article of the batch that has not ended, the oldest first: each at once, so that none goes on spending until all are.
   * @throws AppError `article_batch.not_found`, `article_batch.has_ended`
   */
  async execute(siteId: string, id: string): Promise<void> {
    const batch = await this.batches.find(siteId, id);
    if (!batch) throw batchNotFound();
    const { items } = await this.articles.list(siteId, { kind: 'article', batchId: id }, batch.articleCount, null);
    const limit = pLimit(CONCURRENCY);
    const cancelled = items
      .filter((article) => !hasEnded(article))
      .toReversed()
      .map((article) => limit(() => this.#cancel(siteId, article.id)));
    if (!(await Promise.all(cancelled)).includes(true)) throw batchHasEnded();
  }

  /** @returns false for one that has ended in the meantime. */
  async #cancel(siteId: string, id: string): Promise<boolean> {
    try {
      await this.cancelArticle.execute(siteId, id);
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === articleHasEnded().code) return false;
      throw error;
    }
  }
}
