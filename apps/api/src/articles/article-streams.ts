import { Injectable } from '@nestjs/common';
import { FollowArticle, type ArticleEvent, type ArticleKind } from '@seoforge/content';
import type { FastifyReply } from 'fastify';

import { EventStream } from '../http/event-stream';
import { hangUpSignal } from '../http/lifecycle/hang-up-signal';
import { Shutdown } from '../http/lifecycle/shutdown';
import { eventDataOf } from './article-event.dto';
import { tooManyStreams } from './article-streams.errors';

/** That one site may have open at one instance. */
const MOST_STREAMS_OF_SITE = 100;
const RECONNECT_AFTER_MS = 2_000;

/** The event streams of articles that are open at this instance. */
@Injectable()
export class ArticleStreams {
  readonly #openBySite = new Map<string, number>();

  constructor(
    private readonly followArticle: FollowArticle,
    private readonly shutdown: Shutdown,
  ) {}

  /**
   * Answers with the news of an article after the given one, until it ends, the caller leaves, or the server stops. Answers 204 where
   * no news are to come, which tells a browser not to connect again.
   * @throws AppError `article.not_found`, `article.too_many_streams`
   */
  async stream(siteId: string, id: string, kind: ArticleKind, after: number, reply: FastifyReply): Promise<void> {
    const isOpen = this.#openBySite.get(siteId) ?? 0;
    if (isOpen >= MOST_STREAMS_OF_SITE) throw tooManyStreams(MOST_STREAMS_OF_SITE);
    this.#openBySite.set(siteId, isOpen + 1);
    try {
      const signal = AbortSignal.any([hangUpSignal(reply.raw), this.shutdown.signal]);
      const news = await this.followArticle.execute(siteId, id, after, signal, kind);
      if (news === null) reply.status(204).send();
      else await send(news, reply);
    } finally {
      this.#close(siteId);
    }
  }

  #close(siteId: string): void {
    const stillOpen = (this.#openBySite.get(siteId) ?? 1) - 1;
    if (stillOpen === 0) this.#openBySite.delete(siteId);
    else this.#openBySite.set(siteId, stillOpen);
  }
}

async function send(news: AsyncIterable<ArticleEvent>, reply: FastifyReply): Promise<void> {
  const stream = new EventStream(reply);
  try {
    stream.welcome(RECONNECT_AFTER_MS);
    // Who asks for the head alone would wait for nothing.
    if (reply.request.method === 'HEAD') return;
    for await (const event of news) {
      stream.send(eventDataOf(event), { id: event.sequence, event: event.news.type });
      const room = stream.room();
      if (room) await room;
    }
  } finally {
    stream.end();
  }
}
