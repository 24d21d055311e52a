import { Injectable } from '@nestjs/common';
import { Notifications, Transactions } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';
import { JobQueue } from '@seoforge/queue';

import { ARTICLE_PROGRESSED } from '../content.channels';
import { articleNotFailed, articleNotFound } from '../content.errors';
import { WRITE_ARTICLE } from '../content.jobs';
import type { ArticleKind } from '../domain/article';
import { ArticleRepository } from '../ports/article-repository';

@Injectable()
export class RetryArticle {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {}

  /**
   * Queues a failed article again: it goes on with the pieces that it has, so that none is paid for twice.
   * @throws AppError `article.not_found`, `article.not_failed`
   */
  async execute(siteId: string, id: string, kind?: ArticleKind): Promise<void> {
    await this.transactions.run(async () => {
      if ((await this.articles.statusOf(siteId, id, kind)) === null) throw articleNotFound();
      if (!(await this.articles.requeue(siteId, id, this.clock.now()))) throw articleNotFailed();
      await this.queue.enqueue(WRITE_ARTICLE, { articleId: id }, { groupId: siteId });
      await this.notifications.publish(ARTICLE_PROGRESSED, id);
    });
  }
}
