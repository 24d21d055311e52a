import { setImmediate as nextTurn } from 'node:timers/promises';

import { InMemoryNotifications } from '@seoforge/database/testing';
import { newId } from '@seoforge/kernel';

import { ARTICLE_ENDED, ARTICLE_PROGRESSED } from '../content.channels';
import { NOTHING_SPENT, type ArticleEvent } from '../domain/article-event';
import { briefOf } from '../domain/brief';
import { queuedArticle } from '../domain/queued-article';
import { InMemoryArticleRepository } from '../testing';
import { FollowArticle } from './follow-article';

/** Counts who listens. */
class CountedNotifications extends InMemoryNotifications {
  listeners = 0;

  override subscribe(channel: string, listener: (payload: string) => void): () => void {
    this.listeners += 1;
    const unsubscribe = super.subscribe(channel, listener);
    return () => {
      this.listeners -= 1;
      unsubscribe();
    };
  }
}

describe('FollowArticle', () => {
  const siteId = newId();
  let articles: InMemoryArticleRepository;
  let notifications: CountedNotifications;
  let followArticle: FollowArticle;
  let id: string;
  let leave: AbortController;
  let pieces: number;

  beforeEach(async () => {
    articles = new InMemoryArticleRepository();
    notifications = new CountedNotifications();
    followArticle = new FollowArticle(articles, articles.events, notifications);
    leave = new AbortController();
    pieces = 0;
    const article = queuedArticle({ siteId, mode: 'test' }, briefOf({ keyphrase: 'tea' }), new Date());
    ({ id } = article);
    await articles.add(article);
    await articles.begin(id, new Date());
  });

  async function write(isTold = true): Promise<void> {
    const stage = 'sections';
    const news = { type: 'piece', piece: `section:${pieces}`, stage } as const;
    pieces += 1;
    await articles.advance({ id, attempts: 1 }, { stage, done: pieces, total: 9 }, news, NOTHING_SPENT, new Date());
    if (isTold) await notifications.publish(ARTICLE_PROGRESSED, id);
  }

  async function fail(): Promise<void> {
    await articles.end(id, { status: 'failed', failure: { code: 'internal', message: 'Broken.' } }, new Date());
    await notifications.publish(ARTICLE_ENDED, id);
  }

  async function follow(after = 0): Promise<AsyncGenerator<ArticleEvent, void>> {
    const news = await followArticle.execute(siteId, id, after, leave.signal);
    if (!news) throw new Error('There are no news to come.');
    return news;
  }

  async function sequencesOf(news: AsyncIterable<ArticleEvent>): Promise<number[]> {
    const sequences: number[] = [];
    for await (const { sequence } of news) sequences.push(sequence);
    return sequences;
  }

  it('tells what has happened, then what happens, until the end', async () => {
    await write();
    const all = sequencesOf(await follow());
    await nextTurn();
    await write();
    await nextTurn();
    await write();
    await fail();
    expect(await all).toEqual([1, 2, 3, 4]);
  });

  it('misses and repeats nothing, wherever it is cut and however its reader lags behind', async () => {
    const seen: number[] = [];
    const writing = (async () => {
      for (let count = 0; count < 250; count += 1) {
        await write(count % 3 !== 0);
        if (count % 7 === 0) await nextTurn();
      }
      await fail();
    })();
    while (seen.at(-1) !== 251) {
      const news = await follow(seen.at(-1) ?? 0);
      for await (const { sequence } of news) {
        seen.push(sequence);
        if (seen.length % 5 === 0) break;
      }
    }
    await writing;
    expect(seen).toEqual(Array.from({ length: 251 }, (_, index) => index + 1));
    expect(notifications.listeners).toBe(0);
  });

  it('looks for itself, because a notification may be lost', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    const all = sequencesOf(await follow());
    await nextTurn();
    await articles.end(id, { status: 'cancelled' }, new Date());
    await jest.advanceTimersByTimeAsync(3_000);
    jest.useRealTimers();
    expect(await all).toEqual([1]);
  });

  it('goes on past a failure after which the article was tried again', async () => {
    await fail();
    await articles.requeue(siteId, id, new Date());
    const all = sequencesOf(await follow());
    await nextTurn();
    await fail();
    expect(await all).toEqual([1, 2, 3]);
  });

  it('has nothing to tell of an article whose end is known', async () => {
    await fail();
    expect(await sequencesOf(await follow())).toEqual([1]);
    expect(await followArticle.execute(siteId, id, 1, leave.signal)).toBeNull();
  });

  it('ends when its reader leaves, and listens no longer', async () => {
    const all = sequencesOf(await follow());
    await nextTurn();
    expect(notifications.listeners).toBeGreaterThan(0);
    leave.abort();
    expect(await all).toEqual([]);
    expect(notifications.listeners).toBe(0);
  });

  it('does not know an article of another kind, or of another site', async () => {
    const { signal } = leave;
    await expect(followArticle.execute(siteId, id, 0, signal, 'improvement')).rejects.toMatchObject({
      code: 'article.not_found',
    });
    await expect(followArticle.execute(newId(), id, 0, signal)).rejects.toMatchObject({ code: 'article.not_found' });
  });
});
