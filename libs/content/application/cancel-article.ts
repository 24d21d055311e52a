import { Injectable } from '@nestjs/common';
import { Notifications, Transactions } from '@seoforge/database';

import { ARTICLE_CANCELLED } from '../content.channels';
import { articleHasEnded, articleNotFound } from '../content.errors';
import type { ArticleKind } from '../domain/article';
import { ArticleRepository } from '../ports/article-repository';
import { EndArticle } from './end-article';

@Injectable()
export class CancelArticle {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly endArticle: EndArticle,
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
  ) {}

  /**
   * Takes effect at once, also between and inside the worker's calls to a model.
   * @throws AppError `article.not_found`, `article.has_ended`
   */
  async execute(siteId: string, id: string, kind?: ArticleKind): Promise<void> {
    await this.transactions.run(async () => {
      const article = await this.articles.find(siteId, id, kind);
      if (!article) throw articleNotFound();
      const isCancelled = await this.endArticle.execute(article, { status: 'cancelled' });
      if (!isCancelled) throw articleHasEnded();
      await this.notifications.publish(ARTICLE_CANCELLED, id);
    });
  }
}
