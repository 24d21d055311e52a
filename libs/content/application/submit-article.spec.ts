import { ImmediateTransactions } from '@seoforge/database/testing';
import { AppError, newId, SystemClock } from '@seoforge/kernel';
import type { EnqueueOptions, JobDefinition } from '@seoforge/queue';
import { InMemoryJobQueue } from '@seoforge/queue/testing';

import type { Article } from '../domain/article';
import { InMemoryArticleRepository, withoutPosts } from '../testing';
import { ModelsOfBrief } from './models-of-brief';
import { SubmitArticle } from './submit-article';

/** Knows whether a transaction is under way. */
class WatchedTransactions extends ImmediateTransactions {
  isOpen = false;

  override async run<T>(work: () => Promise<T>): Promise<T> {
    this.isOpen = true;
    try {
      return await super.run(work);
    } finally {
      this.isOpen = false;
    }
  }
}

/** These two take nothing outside of a transaction. */
class GuardedArticles extends InMemoryArticleRepository {
  constructor(private readonly transactions: WatchedTransactions) {
    super();
  }

  override async add(article: Article): Promise<void> {
    if (!this.transactions.isOpen) throw new Error('The article is not part of a transaction.');
    await super.add(article);
  }
}

class GuardedQueue extends InMemoryJobQueue {
  constructor(private readonly transactions: WatchedTransactions) {
    super();
  }

  override async enqueue<Data extends object>(
    definition: JobDefinition<Data>,
    data: Data,
    options: EnqueueOptions,
  ): Promise<string> {
    if (!this.transactions.isOpen) throw new Error('The job is not part of a transaction.');
    return super.enqueue(definition, data, options);
  }
}

describe('SubmitArticle', () => {
  const siteId = newId();
  let articles: GuardedArticles;
  let queue: GuardedQueue;
  let submitArticle: SubmitArticle;
  const resolve = jest.fn();

  beforeEach(() => {
    resolve.mockReset().mockResolvedValue([]);
    const transactions = new WatchedTransactions();
    articles = new GuardedArticles(transactions);
    queue = new GuardedQueue(transactions);
    submitArticle = new SubmitArticle(
      articles,
      queue,
      transactions,
      new SystemClock(),
      new ModelsOfBrief({ resolve }),
      withoutPosts(),
    );
  });

  it('does not order again what the site has ordered under the id', async () => {
    const id = newId();
    const owner = { siteId, mode: 'test' } as const;
    const first = await submitArticle.execute(owner, { keyphrase: 'green tea' }, id);
    expect(await submitArticle.execute(owner, { keyphrase: 'green tea' }, id)).toEqual(first);
    expect(queue.jobs).toHaveLength(1);
  });

  it('stores the article and the job that writes it, in one transaction', async () => {
    const article = await submitArticle.execute(
      { siteId, mode: 'test' },
      { keyphrase: '  green \n tea ', length: 'short' },
    );
    expect(article).toMatchObject({
      siteId,
      kind: 'article',
      batchId: null,
      mode: 'test',
      status: 'queued',
      brief: { keyphrase: 'green tea', targetWords: 600, language: 'en', type: 'article', headings: null },
      progress: { stage: 'queued', done: 0, total: 0 },
      result: null,
      startedAt: null,
      finishedAt: null,
    });
    expect(await articles.find(siteId, article.id)).toEqual(article);
    expect(queue.jobs).toEqual([
      { id: expect.any(String), name: 'write-article', data: { articleId: article.id }, options: { groupId: siteId } },
    ]);
  });

  it('refuses headings that do not fit, before anything is stored', async () => {
    const headings = Array.from({ length: 20 }, (_, index) => `Heading ${index}`);
    await expect(
      submitArticle.execute({ siteId, mode: 'live' }, { keyphrase: 'tea', targetWords: 300, headings }),
    ).rejects.toMatchObject({ code: 'content.outline_too_long', details: [{ pointer: '/outline' }] });
    expect(queue.jobs).toEqual([]);
    expect(await articles.list(siteId, { kind: 'article' }, 1, null)).toEqual({ items: [], nextCursor: null });
  });

  it('takes a text of the customer for an improvement', async () => {
    const draft = { content: '<p>Tea.</p>', title: 'Tea', metaDescription: '', slug: 'tea' };
    const article = await submitArticle.execute({ siteId, mode: 'live' }, { keyphrase: 'tea', draft });
    expect(article).toMatchObject({ kind: 'improvement', brief: { draft } });
  });

  it.each([
    [{ route: 'fancy' }, { models: ['fancy'], purpose: 'article.section' }, 'language', '/route'],
    [{ images: 2 }, { purpose: 'article.image' }, 'image', '/images'],
  ])('refuses what no model is there for: %j', async (wish, asked, kind, pointer) => {
    resolve.mockRejectedValue(new AppError({ code: 'ai.route_unknown', kind: 'invalid', message: 'There is none.' }));
    await expect(submitArticle.execute({ siteId, mode: 'live' }, { keyphrase: 'tea', ...wish })).rejects.toMatchObject({
      code: 'ai.route_unknown',
      details: [{ pointer }],
    });
    expect(resolve).toHaveBeenCalledWith({ siteId, mode: 'live', ...asked }, kind);
    expect(queue.jobs).toEqual([]);
  });
});
