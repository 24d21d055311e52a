import { ImmediateTransactions } from '@seoforge/database/testing';
import { newId, SystemClock } from '@seoforge/kernel';
import { InMemoryJobQueue } from '@seoforge/queue/testing';

import { InMemoryArticleRepository, withoutPosts } from '../testing';
import { ModelsOfBrief } from './models-of-brief';
import { SubmitArticleBatch } from './submit-article-batch';

describe('SubmitArticleBatch', () => {
  const owner = { siteId: newId(), mode: 'live' } as const;
  let articles: InMemoryArticleRepository;
  let queue: InMemoryJobQueue;
  let submitArticleBatch: SubmitArticleBatch;

  beforeEach(() => {
    articles = new InMemoryArticleRepository();
    queue = new InMemoryJobQueue();
    const models = new ModelsOfBrief({ resolve: async () => [] });
    const transactions = new ImmediateTransactions();
    submitArticleBatch = new SubmitArticleBatch(
      ...([articles, articles.batches, queue, transactions, new SystemClock(), models, withoutPosts()] as const),
    );
  });

  it('stores the batch, its articles in their order, and a job for each', async () => {
    const batch = await submitArticleBatch.execute(owner, [{ keyphrase: 'tea' }, { keyphrase: 'rye' }], 5_000);

    expect(await articles.batches.find(owner.siteId, batch.id)).toEqual(batch);
    expect(batch).toMatchObject({ ...owner, articleCount: 2, maxCostMicroUsd: 5_000 });
    const ids = await articles.idsOfBatch(batch.id);
    const keyphrases = ids.map(async (id) => (await articles.findForWork(id))?.brief.keyphrase);
    expect(await Promise.all(keyphrases)).toEqual(['tea', 'rye']);
    expect(queue.jobs.map(({ data, options }) => [data, options])).toEqual(
      ids.map((articleId) => [{ articleId }, { groupId: owner.siteId }]),
    );
  });

  it('stores nothing where one of them cannot be written, and names it', async () => {
    const wrong = { keyphrase: 'cheap tea', brandProfile: { bannedWords: ['cheap'] } };
    await expect(submitArticleBatch.execute(owner, [{ keyphrase: 'tea' }, wrong], null)).rejects.toMatchObject({
      code: 'content.brief_contradictory',
      details: [{ pointer: '/articles/1/keyphrase' }],
    });
    expect(queue.jobs).toEqual([]);
    expect((await articles.batches.list(owner.siteId, 1, null)).items).toEqual([]);
  });
});
