import { setImmediate } from 'node:timers/promises';

import { InMemoryNotifications } from '@seoforge/database/testing';
import { newId } from '@seoforge/kernel';

import { ARTICLE_ENDED } from '../content.channels';
import { WritingDesk } from '../testing';
import { WaitForArticle } from './wait-for-article';

/** Longer than any test runs: a wait that ends did not end by itself. */
const VERY_LONG_MS = 600_000;

describe('WaitForArticle', () => {
  let desk: WritingDesk;
  let id: string;
  let hangUp: AbortController;

  beforeEach(async () => {
    desk = new WritingDesk();
    id = await desk.order({ keyphrase: 'green tea' });
    hangUp = new AbortController();
  });

  const wait = (timeoutMs: number): Promise<boolean> =>
    new WaitForArticle(desk.articles, desk.notifications).execute(desk.siteId, id, timeoutMs, hangUp.signal);

  it('is over at once for an article that has ended, and for one that there is not', async () => {
    await desk.cancelArticle.execute(desk.siteId, id);
    expect(await wait(VERY_LONG_MS)).toBe(true);
    id = newId();
    expect(await wait(VERY_LONG_MS)).toBe(true);
  });

  it('ends when the article does', async () => {
    const waiting = wait(VERY_LONG_MS);
    await setImmediate();
    await desk.notifications.publish(ARTICLE_ENDED, newId());
    await desk.cancelArticle.execute(desk.siteId, id);
    expect(await waiting).toBe(true);
  });

  it('looks for itself, because a notification may be lost', async () => {
    const waiting = wait(VERY_LONG_MS);
    await setImmediate();
    await desk.articles.end(id, { status: 'cancelled' }, new Date());
    expect(await waiting).toBe(true);
  });

  it('goes on where a notification comes for an article that goes on', async () => {
    const waiting = wait(VERY_LONG_MS);
    await setImmediate();
    await desk.notifications.publish(ARTICLE_ENDED, id);
    await setImmediate();
    await desk.cancelArticle.execute(desk.siteId, id);
    expect(await waiting).toBe(true);
  });

  it('gives up when the time is over', async () => {
    expect(await wait(20)).toBe(false);
    expect(await wait(0)).toBe(false);
  });

  it('gives up when the caller does', async () => {
    const waiting = wait(VERY_LONG_MS);
    await setImmediate();
    hangUp.abort();
    expect(await waiting).toBe(false);
    expect(await wait(VERY_LONG_MS)).toBe(false);
  });

  it('leaves no listener behind', async () => {
    let listeners = 0;
    class CountedNotifications extends InMemoryNotifications {
      override subscribe(channel: string, listener: (payload: string) => void): () => void {
        listeners += 1;
        const unsubscribe = super.subscribe(channel, listener);
        return () => {
          listeners -= 1;
          unsubscribe();
        };
      }
    }
    await new WaitForArticle(desk.articles, new CountedNotifications()).execute(desk.siteId, id, 0, hangUp.signal);
    expect(listeners).toBe(0);
  });
});
