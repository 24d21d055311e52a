import { Inject, Injectable } from '@nestjs/common';
import { Notifications, Transactions } from '@seoforge/database';
import { Clock, Events } from '@seoforge/kernel';
import { PublishEvent, type WebhookEventType } from '@seoforge/webhooks';

import { ARTICLE_ENDED } from '../content.channels';
import { articleEnded } from '../content.events';
import type { Article, ArticleKind } from '../domain/article';
import { ArticleBatchRepository } from '../ports/article-batch-repository';
import { ArticleRepository, type ArticleEnd } from '../ports/article-repository';

/** Null where nobody is told: who cancels an improvement knows. */
const EVENTS: Record<ArticleKind, Record<ArticleEnd['status'], WebhookEventType | null>> = {
  article: { succeeded: 'article.succeeded', failed: 'article.failed', cancelled: 'article.cancelled' },
  improvement: { succeeded: 'improvement.succeeded', failed: 'improvement.failed', cancelled: null },
};

/** The one way in which an article ends: with its row, all who wait and the site's webhooks are told, or nobody. */
@Injectable()
export class EndArticle {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly batches: ArticleBatchRepository,
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    @Inject(PublishEvent) private readonly publishEvent: Pick<PublishEvent, 'execute'>,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /**
   * @param attempts where a worker ends it: as `ArticleRepository.begin` returned them
   * @returns false when it had ended before or is another worker's by now, in which case nothing is changed and nobody told.
   */
  async execute(article: Article, end: ArticleEnd, attempts?: number): Promise<boolean> {
    return this.transactions.run(async () => {
      const endedAt = this.clock.now();
      const hasEndedNow = await this.articles.end(article.id, end, endedAt, attempts);
      if (hasEndedNow) {
        await this.notifications.publish(ARTICLE_ENDED, article.id);
        await this.#tellWebhooks(article, end);
        if (article.batchId !== null) await this.#endBatch(article.siteId, article.batchId);
        await this.transactions.afterCommit(() => {
          this.events.publish(articleEnded(article, end, endedAt));
        });
      }
      return hasEndedNow;
    });
  }

  async #tellWebhooks({ id, siteId, kind, batchId, brief }: Article, end: ArticleEnd): Promise<void> {
    const type = EVENTS[kind][end.status];
    if (type === null) return;
    const error = end.status === 'failed' ? { error: end.failure } : {};
    const data = { id, kind, status: end.status, keyphrase: brief.keyphrase, batchId, ...error };
    await this.publishEvent.execute(siteId, { type, data });
  }

  /** Tells that a batch is complete, by its last article: of two that end together, the later one sees the other's end. */
  async #endBatch(siteId: string, id: string): Promise<void> {
    await this.batches.lock(id);
    const { queued = 0, running = 0, ...ended } = await this.batches.countByStatus(id);
    if (queued + running > 0) return;
    await this.publishEvent.execute(siteId, { type: 'batch.completed', data: { id, articles: ended } });
  }
}
