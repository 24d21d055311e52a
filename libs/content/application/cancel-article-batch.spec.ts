import { newId } from '@seoforge/kernel';

import type { ArticleBatch } from '../domain/article-batch';
import { briefOf } from '../domain/brief';
import { queuedArticle } from '../domain/queued-article';
import { WritingDesk } from '../testing';
import { CancelArticleBatch } from './cancel-article-batch';
import { ReadArticleBatches } from './read-article-batches';

describe('CancelArticleBatch', () => {
  let desk: WritingDesk;
  let cancelArticleBatch: CancelArticleBatch;
  let batch: ArticleBatch;
  let ids: string[];

  beforeEach(async () => {
    desk = new WritingDesk();
    const { articles, siteId } = desk;
    const { batches } = articles;
    cancelArticleBatch = new CancelArticleBatch(batches, articles, desk.cancelArticle);
    batch = { id: newId(), siteId, mode: 'live', articleCount: 3, maxCostMicroUsd: null, createdAt: new Date() };
    await batches.add(batch);
    ids = [];
    for (const keyphrase of ['tea', 'rye', 'oak']) {
      const article = queuedArticle({ siteId, mode: 'live' }, briefOf({ keyphrase }), new Date(), {
        batchId: batch.id,
      });
      await articles.add(article);
      ids.push(article.id);
    }
  });

  it('cancels what has not ended, and leaves the rest as it is', async () => {
    const failure = { code: 'internal', message: 'Broken.' };
    await desk.articles.end(ids[1] ?? '', { status: 'failed', failure }, new Date());
    await cancelArticleBatch.execute(desk.siteId, batch.id);

    const progress = await new ReadArticleBatches(desk.articles.batches, desk.articles, desk.ledger).one(
      desk.siteId,
      batch.id,
    );
    expect(progress).toEqual({
      batch,
      counts: { queued: 0, running: 0, succeeded: 0, failed: 1, cancelled: 2 },
      costMicroUsd: 0,
    });
    expect(desk.published.filter(({ type }) => type === 'article.cancelled')).toHaveLength(2);
    expect(desk.events.named('article.ended').filter(({ facts }) => facts['outcome'] === 'cancelled')).toHaveLength(2);
    const data = { id: batch.id, articles: { failed: 1, cancelled: 2 } };
    expect(desk.published.at(-1)).toEqual({ type: 'batch.completed', data });
  });

  it('refuses a batch whose articles have all ended, and one that there is not', async () => {
    await cancelArticleBatch.execute(desk.siteId, batch.id);
    await expect(cancelArticleBatch.execute(desk.siteId, batch.id)).rejects.toMatchObject({
      code: 'article_batch.has_ended',
    });
    await expect(cancelArticleBatch.execute(newId(), batch.id)).rejects.toMatchObject({
      code: 'article_batch.not_found',
    });
  });
});
