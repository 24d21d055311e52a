import { Injectable } from '@nestjs/common';
import { Notifications, Transactions } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';

import { ARTICLE_CANCELLED, ARTICLE_ENDED } from '../content.channels';
import { articleHasEnded, articleNotFound } from '../content.errors';
import { ArticleRepository } from '../ports/article-repository';

@Injectable()
export class CancelArticle {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes effect at once, also between and inside the worker's calls to a model.
   * @throws AppError `article.not_found`, `article.has_ended`
   */
  async execute(siteId: string, id: string): Promise<void> {
    await this.transactions.run(async () => {
      const article = await this.articles.find(siteId, id);
      if (!article) throw articleNotFound();
      const cancelled = await this.articles.end(id, { status: 'cancelled' }, this.clock.now());
      if (!cancelled) throw articleHasEnded();
      await this.notifications.publish(ARTICLE_CANCELLED, id);
      await this.notifications.publish(ARTICLE_ENDED, id);
    });
  }
}
