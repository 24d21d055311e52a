/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { Article, ArticleEventRepository, ArticleNews, ArticleRepository, SpentSoFar } from '@seoforge/content';

import { sampleArticle, sampleResult } from '../support/sample-article';

/** What the contract needs of an implementation besides the port. */
export interface ArticleEventRepositoryHarness {
  /** Called once, before everything else. The articles fill the events. */
  readonly start: () => Promise<{ events: ArticleEventRepository; articles: ArticleRepository }>;
  readonly stop: () => Promise<void>;
  /** Makes a tenant. */
  readonly newSiteId: () => Promise<string>;
}

const NOON = new Date('2026-03-01T12:00:00.000Z');
const LATER = new Date('2026-03-01T12:05:00.000Z');
const ALL = 1_000;

/** What every implementation of ArticleEventRepository keeps to. */
export function describeArticleEventRepositoryContract(name: string, harness: ArticleEventRepositoryHarness): void {
  describe(`${name} as an ArticleEventRepository`, () => {
    let events: ArticleEventRepository;
    let articles: ArticleRepository;
    let article: Article;

    beforeAll(async () => {
      ({ events, articles } = await harness.start());
    });
    beforeEach(async () => {
      article = sampleArticle(await harness.newSiteId());
      await articles.add(article);
      await articles.begin(article.id, NOON);
    });
    afterAll(() => harness.stop());

    const write = (piece: number, spent: SpentSoFar = spentAfter(piece)): Promise<boolean> => {
      const taken = { id: article.id, attempts: 1 };
      return articles.advance(taken, { stage: 'sections', done: piece, total: 7 }, newsOf(piece), spent, NOON);
    };
    const fail = (): Promise<boolean> =>
      articles.end(article.id, { status: 'failed', failure: { code: 'internal', message: 'Broken.' } }, LATER);

    it('has nothing of an article that nobody works at', async () => {
      const idle = sampleArticle(article.siteId);
      await articles.add(idle);
      expect(await events.after(idle.id, 0, ALL)).toEqual([]);
    });

    it('has what was told, counted from 1', async () => {
      await write(1);
      await write(2, { inputTokens: 30, outputTokens: 8, costMicroUsd: null });

      expect(await events.after(article.id, 0, ALL)).toEqual([
        {
          sequence: 1,
          news: { type: 'piece', piece: 'section:1', stage: 'sections' },
          progress: { stage: 'sections', done: 1, total: 7 },
          spent: { inputTokens: 10, outputTokens: 4, costMicroUsd: 100 },
          at: NOON,
        },
        {
          sequence: 2,
          news: { type: 'piece', piece: 'section:2', stage: 'sections' },
          progress: { stage: 'sections', done: 2, total: 7 },
          spent: { inputTokens: 30, outputTokens: 8, costMicroUsd: null },
          at: NOON,
        },
      ]);
    });

    it('gives those after one of them, a bounded number at a time', async () => {
      for (const piece of [1, 2, 3, 4]) await write(piece);
      const sequences = (await events.after(article.id, 1, 2)).map(({ sequence }) => sequence);

      expect(sequences).toEqual([2, 3]);
      expect(await events.after(article.id, 4, ALL)).toEqual([]);
    });

    it('leaves no gap where pieces are finished at the same moment', async () => {
      const pieces = Array.from({ length: 20 }, (_, index) => index + 1);
      await Promise.all(pieces.map((piece) => write(piece)));
      const told = await events.after(article.id, 0, ALL);

      expect(told.map(({ sequence }) => sequence)).toEqual(pieces);
      expect(new Set(told.map(({ news }) => JSON.stringify(news))).size).toBe(pieces.length);
    });

    it('tells an end, with the spending as it was last told', async () => {
      await write(1);
      const progress = { stage: 'finished', done: 7, total: 7 } as const;
      const seo = { scorecards: {}, trail: [], stopped: 'target', unmet: [] } as const;
      const result = sampleResult();
      await articles.end(article.id, { status: 'succeeded', progress, result, seo, provider: 'simulated' }, LATER);

      expect(await events.after(article.id, 1, ALL)).toEqual([
        {
          sequence: 2,
          news: { type: 'ended', status: 'succeeded', error: null },
          progress,
          spent: spentAfter(1),
          at: LATER,
        },
      ]);
    });

    it('tells a failure with its reason, and that the article was put back into the queue', async () => {
      await fail();
      await articles.requeue(article.siteId, article.id, LATER);
      const told = await events.after(article.id, 0, ALL);

      expect(told.map(({ sequence, news }) => [sequence, news])).toEqual([
        [1, { type: 'ended', status: 'failed', error: { code: 'internal', message: 'Broken.' } }],
        [2, { type: 'stage', stage: 'queued' }],
      ]);
      expect(told[0]?.spent).toEqual({ inputTokens: 0, outputTokens: 0, costMicroUsd: 0 });
    });

    it('tells nothing where nothing was changed', async () => {
      await fail();
      await fail();
      await write(1);

      expect(await events.after(article.id, 1, ALL)).toEqual([]);
    });
  });
}

function newsOf(piece: number): ArticleNews {
  return { type: 'piece', piece: `section:${piece}`, stage: 'sections' };
}

function spentAfter(piece: number): SpentSoFar {
  return { inputTokens: 10 * piece, outputTokens: 4 * piece, costMicroUsd: 100 * piece };
}
