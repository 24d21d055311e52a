import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { Notifications } from '@seoforge/database';

import { ARTICLE_ENDED, ARTICLE_PROGRESSED } from '../content.channels';
import { articleNotFound } from '../content.errors';
import { hasEnded, type ArticleKind } from '../domain/article';
import type { ArticleEvent } from '../domain/article-event';
import { ArticleEventRepository } from '../ports/article-event-repository';
import { ArticleRepository } from '../ports/article-repository';

/** A notification may be lost when a connection breaks, so that a follower also looks for itself. */
const LOOK_INTERVAL_MS = 3_000;
/** Read at once; an article has some fifty in its life. */
const MOST_EVENTS = 100;

@Injectable()
export class FollowArticle {
  constructor(
    private readonly articles: ArticleRepository,
    private readonly events: ArticleEventRepository,
    private readonly notifications: Notifications,
  ) {}

  /**
   * The news of an article after the given one, each once and in order, as they come. Ends when there are no more to come: after the
   * end of the article, when it is removed, or when `signal` is aborted.
   * @returns null where the article has ended and its last news are known
   * @throws AppError `article.not_found`
   */
  async execute(
    siteId: string,
    id: string,
    afterSequence: number,
    signal: AbortSignal,
    kind?: ArticleKind,
  ): Promise<AsyncGenerator<ArticleEvent, void> | null> {
    const status = await this.articles.statusOf(siteId, id, kind);
    if (status === null) throw articleNotFound();
    if (hasEnded({ status }) && (await this.events.after(id, afterSequence, 1)).length === 0) return null;
    return this.#follow(siteId, id, afterSequence, signal);
  }

  async *#follow(
    siteId: string,
    id: string,
    afterSequence: number,
    signal: AbortSignal,
  ): AsyncGenerator<ArticleEvent, void> {
    let last = afterSequence;
    let wake = new AbortController();
    const unsubscribe = this.#subscribe(id, () => {
      wake.abort();
    });
    try {
      while (!signal.aborted) {
        // Before the events are read: whatever has ended by now has told all of them.
        const status = await this.articles.statusOf(siteId, id);
        const news = await this.events.after(id, last, MOST_EVENTS);
        for (const event of news) {
          yield event;
          last = event.sequence;
        }
        if (news.length > 0) continue;
        if (status === null || hasEnded({ status })) return;
        const woken = AbortSignal.any([wake.signal, signal]);
        await sleep(LOOK_INTERVAL_MS, undefined, { signal: woken }).catch(() => undefined);
        if (wake.signal.aborted) wake = new AbortController();
      }
    } finally {
      unsubscribe();
    }
  }

  #subscribe(id: string, listener: () => void): () => void {
    const ofThis = (payload: string): void => {
      if (payload === id) listener();
    };
    const subscriptions = [ARTICLE_PROGRESSED, ARTICLE_ENDED].map((channel) =>
      this.notifications.subscribe(channel, ofThis),
    );
    return () => {
      for (const unsubscribe of subscriptions) unsubscribe();
    };
  }
}
