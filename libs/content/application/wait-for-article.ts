import { Injectable } from '@nestjs/common';
import { Notifications, waitForNotification } from '@seoforge/database';

import { ARTICLE_ENDED } from '../content.channels';
import { hasEnded } from '../domain/article';
import { ArticleRepository } from '../ports/article-repository';

@Injectable()
export class WaitForArticle {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly notifications: Notifications,
  ) {}

  /** @returns whether the article ended in time; waiting ends early when `signal` is aborted. */
  execute(siteId: string, id: string, timeoutMs: number, signal: AbortSignal): Promise<boolean> {
    const hasHappened = async (): Promise<boolean> => {
      const status = await this.articles.statusOf(siteId, id);
      return status === null || hasEnded({ status });
    };
    return waitForNotification(
      this.notifications,
      { channel: ARTICLE_ENDED, payload: id, hasHappened },
      timeoutMs,
      signal,
    );
  }
}
