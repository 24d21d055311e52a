import { ImmediateTransactions } from '@seoforge/database/testing';
import { newId, SystemClock } from '@seoforge/kernel';

import { ARTICLE_PROGRESSED } from '../content.channels';
import type { ArticleKind } from '../domain/article';
import { WritingDesk } from '../testing';
import { RetryArticle } from './retry-article';

describe('RetryArticle', () => {
  let desk: WritingDesk;
  let retryArticle: RetryArticle;
  let id: string;

  beforeEach(async () => {
    desk = new WritingDesk();
    const { articles, queue, notifications } = desk;
    retryArticle = new RetryArticle(articles, queue, new ImmediateTransactions(), notifications, new SystemClock());
    id = await desk.order({ keyphrase: 'green tea' });
  });

  const fail = (): Promise<boolean> =>
    desk.articles.end(id, { status: 'failed', failure: { code: 'internal', message: 'Broken.' } }, new Date());

  it('queues a failed article again, and tells its followers', async () => {
    const told: string[] = [];
    desk.notifications.subscribe(ARTICLE_PROGRESSED, (payload) => told.push(payload));
    await fail();
    await retryArticle.execute(desk.siteId, id, 'article');

    expect(await desk.find(id)).toMatchObject({ status: 'queued', failure: null, finishedAt: null });
    expect(desk.queue.jobs).toMatchObject([{}, { data: { articleId: id }, options: { groupId: desk.siteId } }]);
    expect(told).toEqual([id]);
  });

  it('refuses an article that has not failed', async () => {
    await expect(retryArticle.execute(desk.siteId, id)).rejects.toMatchObject({ code: 'article.not_failed' });
    expect(desk.queue.jobs).toHaveLength(1);
  });

  it.each<[string, () => [string, string, ArticleKind?]]>([
    ["another site's article", () => [newId(), id]],
    ['an article that there is not', () => [desk.siteId, newId()]],
    ['an article of another kind', () => [desk.siteId, id, 'improvement']],
  ])('does not know %s', async (_, place) => {
    await fail();
    await expect(retryArticle.execute(...place())).rejects.toMatchObject({ code: 'article.not_found' });
    expect(desk.queue.jobs).toHaveLength(1);
  });
});
