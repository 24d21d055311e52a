import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { Notifications } from '@seoforge/database';

import { ARTICLE_ENDED } from '../content.channels';
import { hasEnded } from '../domain/article';
import { ArticleRepository } from '../ports/article-repository';

/** A notification may be lost when a connection breaks, so that a waiter also looks for itself. */
const LOOK_INTERVAL_MS = 2_000;

@Injectable()
export class WaitForArticle {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly notifications: Notifications,
  ) {}

  /** @returns whether the article ended in time; waiting ends early when `signal` is aborted. */
  async execute(siteId: string, id: string, timeoutMs: number, signal: AbortSignal): Promise<boolean> {
    const deadline = performance.now() + timeoutMs;
    let wake = new AbortController();
    const unsubscribe = this.notifications.subscribe(ARTICLE_ENDED, (endedId) => {
      if (endedId === id) wake.abort();
    });
    try {
      for (;;) {
        const article = await this.articles.find(siteId, id);
        if (!article || hasEnded(article)) return true;
        const remainingMs = deadline - performance.now();
        if (remainingMs <= 0 || signal.aborted) return false;
        await sleep(Math.min(remainingMs, LOOK_INTERVAL_MS), undefined, {
          signal: AbortSignal.any([wake.signal, signal]),
        }).catch(() => undefined);
        if (wake.signal.aborted) wake = new AbortController();
      }
    } finally {
      unsubscribe();
    }
  }
}
