/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import {
  hasEnded,
  type Article,
  type ArticleEnd,
  type ArticleNews,
  type ArticleRepository,
  type SpentSoFar,
} from '@seoforge/content';
import { newId } from '@seoforge/kernel';

import { sampleArticle, sampleResult } from '../support/sample-article';

/** What the contract needs of an implementation besides the port. */
export interface ArticleRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<ArticleRepository>;
  readonly stop: () => Promise<void>;
  /** Makes a tenant. */
  readonly newSiteId: () => Promise<string>;
  /** Makes a bulk order of the site, with what its articles may cost together. */
  readonly newBatchId: (siteId: string, maxCostMicroUsd: number | null) => Promise<string>;
}

const NOON = new Date('2026-03-01T12:00:00.000Z');
const LATER = new Date('2026-03-01T12:05:00.000Z');
const ARTICLES = { kind: 'article' } as const;
const PROGRESS = { stage: 'sections', done: 2, total: 7 } as const;
const NEWS: ArticleNews = { type: 'piece', piece: 'section:1', stage: 'sections' };
const SPENT: SpentSoFar = { inputTokens: 900, outputTokens: 400, costMicroUsd: 3_100 };

const ENDS: readonly ArticleEnd[] = [
  {
    status: 'succeeded',
    progress: { stage: 'finished', done: 7, total: 7 },
    provider: 'simulated',
    seo: { scorecards: { yoast: { seo: 90 } }, trail: [], stopped: 'target', unmet: [] },
    result: sampleResult(),
  },
  { status: 'failed', failure: { code: 'provider.unavailable', message: 'The provider does not answer.' } },
  { status: 'cancelled' },
];

/** What every implementation of ArticleRepository keeps to. */
export function describeArticleRepositoryContract(name: string, harness: ArticleRepositoryHarness): void {
  describe(`${name} as an ArticleRepository`, () => {
    let articles: ArticleRepository;
    let siteId: string;

    beforeAll(async () => {
      articles = await harness.start();
    });
    beforeEach(async () => {
      siteId = await harness.newSiteId();
    });
    afterAll(() => harness.stop());

    async function added(changes: Partial<Article> = {}): Promise<Article> {
      const article = sampleArticle(siteId, changes);
      await articles.add(article);
      return article;
    }

    async function addedOneAfterTheOther(count: number): Promise<string[]> {
      const ids: string[] = [];
      for (let index = 0; index < count; index += 1) ids.push((await added()).id);
      return ids;
    }

    it('gives back an article as it was added', async () => {
      const article = await added();

      expect(await articles.find(siteId, article.id)).toEqual(article);
      expect(await articles.findForWork(article.id)).toEqual(article);
      expect(await articles.statusOf(siteId, article.id)).toBe('queued');
    });

    it('has no article under an id that was never added', async () => {
      expect(await articles.find(siteId, newId())).toBeNull();
      expect(await articles.findForWork(newId())).toBeNull();
      expect(await articles.statusOf(siteId, newId())).toBeNull();
    });

    it('hides the article of another site', async () => {
      const article = await added();
      const stranger = await harness.newSiteId();

      expect(await articles.find(stranger, article.id)).toBeNull();
      expect(await articles.statusOf(stranger, article.id)).toBeNull();
      expect(await articles.list(stranger, ARTICLES, 10, null)).toEqual({ items: [], nextCursor: null });
    });

    it('does not list past a cursor into another site', async () => {
      const stranger = await harness.newSiteId();
      await added();
      const [, newest] = await addedOneAfterTheOther(2);

      expect((await articles.list(stranger, ARTICLES, 10, newest!)).items).toEqual([]);
    });

    it.each([
      { count: 0, limit: 2, pages: [0] },
      { count: 1, limit: 2, pages: [1] },
      { count: 2, limit: 2, pages: [2] },
      { count: 3, limit: 2, pages: [2, 1] },
      { count: 4, limit: 2, pages: [2, 2] },
      { count: 5, limit: 2, pages: [2, 2, 1] },
    ])('lists $count articles newest first in pages of $limit', async ({ count, limit, pages }) => {
      const ids = await addedOneAfterTheOther(count);
      const sizes: number[] = [];
      const listed: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await articles.list(siteId, ARTICLES, limit, cursor);
        sizes.push(page.items.length);
        listed.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);

      expect(sizes).toEqual(pages);
      expect(listed).toEqual(ids.reverse());
    });

    it('does not show on a later page what is added after the first', async () => {
      const ids = await addedOneAfterTheOther(3);
      const first = await articles.list(siteId, ARTICLES, 2, null);
      await added();
      const second = await articles.list(siteId, ARTICLES, 2, first.nextCursor);

      expect(second.items.map(({ id }) => id)).toEqual([ids[0]]);
    });

    it('lists what is small, of one kind and on request of one batch', async () => {
      const batchId = await harness.newBatchId(siteId, null);
      const draft = { content: '<p>Old.</p>', title: 'Old', metaDescription: '', slug: 'old' };
      const improvement = await added({ kind: 'improvement', brief: { ...sampleArticle(siteId).brief, draft } });
      const { id } = await added({ batchId });
      await added();

      expect((await articles.list(siteId, { kind: 'improvement' }, 10, null)).items).toEqual([
        {
          id: improvement.id,
          kind: 'improvement',
          batchId: null,
          keyphrase: 'rain barrel',
          status: 'queued',
          progress: { stage: 'queued', done: 0, total: 0 },
          attempts: 0,
          createdAt: improvement.createdAt,
          finishedAt: null,
        },
      ]);
      expect((await articles.list(siteId, { kind: 'article', batchId }, 10, null)).items).toMatchObject([
        { id, batchId },
      ]);
      expect(await articles.idsOfBatch(batchId)).toEqual([id]);
    });

    it('puts a failed article back into the queue with what it has, and no other', async () => {
      const { id } = await added();
      expect(await articles.requeue(siteId, id, NOON)).toBe(false);
      await articles.begin(id, NOON);
      await articles.advance({ id, attempts: 1 }, PROGRESS, NEWS, SPENT, NOON);
      await articles.end(id, { status: 'failed', failure: { code: 'provider.unavailable', message: 'Away.' } }, NOON);

      expect(await articles.requeue(await harness.newSiteId(), id, LATER)).toBe(false);
      expect(await articles.requeue(siteId, id, LATER)).toBe(true);
      expect(await articles.find(siteId, id)).toMatchObject({
        status: 'queued',
        progress: { ...PROGRESS, stage: 'queued' },
        attempts: 1,
        startedAt: NOON,
        failure: null,
        finishedAt: null,
      });
      expect(await articles.begin(id, LATER)).toMatchObject({ status: 'running', attempts: 2 });
    });

    it('remembers when work began, however often it goes on', async () => {
      const { id } = await added();

      await articles.begin(id, NOON);
      await articles.begin(id, LATER);
      expect(await articles.advance({ id, attempts: 2 }, PROGRESS, NEWS, SPENT, LATER)).toBe(true);
      expect(await articles.find(siteId, id)).toMatchObject({
        status: 'running',
        progress: PROGRESS,
        attempts: 2,
        startedAt: NOON,
        finishedAt: null,
      });
    });

    it.each(ENDS)('ends an article that $status, with all that belongs to it', async (end) => {
      const { id } = await added();
      await articles.begin(id, NOON);
      await articles.advance({ id, attempts: 1 }, PROGRESS, NEWS, SPENT, NOON);

      expect(await articles.end(id, end, LATER)).toBe(true);
      const article = await articles.find(siteId, id);
      expect(article).toMatchObject({ ...end, startedAt: NOON, finishedAt: LATER });
      expect(article && hasEnded(article)).toBe(true);
    });

    it.each(ENDS)('changes nothing any more in an article that $status', async (end) => {
      const { id } = await added();
      await articles.end(id, end, NOON);
      const ended = await articles.find(siteId, id);

      expect(await articles.begin(id, LATER)).toBeNull();
      expect(await articles.advance({ id, attempts: 1 }, PROGRESS, NEWS, SPENT, LATER)).toBe(false);
      for (const other of ENDS) expect(await articles.end(id, other, LATER)).toBe(false);
      expect(await articles.find(siteId, id)).toEqual(ended);
    });

    it('listens to the worker that took an article up last, and to no other', async () => {
      const { id } = await added();
      const [end = { status: 'cancelled' }] = ENDS;
      await articles.begin(id, NOON);
      await articles.begin(id, LATER);

      expect(await articles.advance({ id, attempts: 1 }, PROGRESS, NEWS, SPENT, LATER)).toBe(false);
      expect(await articles.end(id, end, LATER, 1)).toBe(false);
      expect(await articles.find(siteId, id)).toMatchObject({ status: 'running', attempts: 2, finishedAt: null });
      expect(await articles.advance({ id, attempts: 2 }, PROGRESS, NEWS, SPENT, LATER)).toBe(true);
      expect(await articles.end(id, end, LATER, 2)).toBe(true);
    });

    it('listens to nobody while an article waits for its next worker', async () => {
      const { id } = await added();
      expect(await articles.advance({ id, attempts: 0 }, PROGRESS, NEWS, SPENT, NOON)).toBe(false);
      await articles.begin(id, NOON);
      await articles.end(id, { status: 'failed', failure: { code: 'internal', message: 'Broken.' } }, NOON);
      await articles.requeue(siteId, id, NOON);

      expect(await articles.advance({ id, attempts: 1 }, PROGRESS, NEWS, SPENT, LATER)).toBe(false);
      expect(await articles.statusOf(siteId, id)).toBe('queued');
    });

    it('does nothing to an article that does not exist', async () => {
      expect(await articles.begin(newId(), NOON)).toBeNull();
      expect(await articles.requeue(siteId, newId(), NOON)).toBe(false);
      expect(await articles.advance({ id: newId(), attempts: 1 }, PROGRESS, NEWS, SPENT, NOON)).toBe(false);
      expect(await articles.end(newId(), { status: 'cancelled' }, NOON)).toBe(false);
    });

    it('lets one of several ends at the same moment win', async () => {
      const { id } = await added();
      const outcomes = await Promise.all([...ENDS, ...ENDS].map((end) => articles.end(id, end, NOON)));
      const winner = [...ENDS, ...ENDS][outcomes.indexOf(true)];

      expect(outcomes.filter(Boolean)).toHaveLength(1);
      expect(await articles.find(siteId, id)).toMatchObject(winner!);
    });

    it('touches no other article', async () => {
      const { id } = await added();
      const other = await added();
      await articles.begin(id, NOON);
      await articles.advance({ id, attempts: 1 }, PROGRESS, NEWS, SPENT, NOON);
      await articles.end(id, { status: 'cancelled' }, LATER);

      expect(await articles.find(siteId, other.id)).toEqual(other);
    });
  });
}
