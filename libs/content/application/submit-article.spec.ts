import { ImmediateTransactions } from '@seoforge/database/testing';
import { newId, SystemClock } from '@seoforge/kernel';
import type { JobDefinition } from '@seoforge/queue';
import { InMemoryJobQueue } from '@seoforge/queue/testing';

import type { Article } from '../domain/article';
import { InMemoryArticleRepository } from '../testing';
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

  override async enqueue<Data extends object>(definition: JobDefinition<Data>, data: Data): Promise<string> {
    if (!this.transactions.isOpen) throw new Error('The job is not part of a transaction.');
    return super.enqueue(definition, data);
  }
}

describe('SubmitArticle', () => {
  const siteId = newId();
  let articles: GuardedArticles;
  let queue: GuardedQueue;
  let submitArticle: SubmitArticle;

  beforeEach(() => {
    const transactions = new WatchedTransactions();
    articles = new GuardedArticles(transactions);
    queue = new GuardedQueue(transactions);
    submitArticle = new SubmitArticle(articles, queue, transactions, new SystemClock());
  });

  it('stores the article and the job that writes it, in one transaction', async () => {
    const article = await submitArticle.execute(
      { siteId, mode: 'test' },
      { keyphrase: '  green \n tea ', length: 'short' },
    );
    expect(article).toMatchObject({
      siteId,
      mode: 'test',
      status: 'queued',
      brief: { keyphrase: 'green tea', targetWords: 600, language: 'en', type: 'article', headings: null },
      progress: { stage: 'queued', done: 0, total: 0 },
      result: null,
      startedAt: null,
      finishedAt: null,
    });
    expect(await articles.find(siteId, article.id)).toEqual(article);
    expect(queue.jobs).toEqual([{ id: expect.any(String), name: 'write-article', data: { articleId: article.id } }]);
  });

  it('refuses headings that do not fit, before anything is stored', async () => {
    const headings = Array.from({ length: 20 }, (_, index) => `Heading ${index}`);
    await expect(
      submitArticle.execute({ siteId, mode: 'live' }, { keyphrase: 'tea', targetWords: 300, headings }),
    ).rejects.toMatchObject({ code: 'content.outline_too_long', details: [{ pointer: '/outline' }] });
    expect(queue.jobs).toEqual([]);
    expect(await articles.list(siteId, 1, null)).toEqual({ items: [], nextCursor: null });
  });
});
