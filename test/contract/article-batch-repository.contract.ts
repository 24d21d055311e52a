/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { CallAccounts } from '@seoforge/ai-providers';
import type { Article, ArticleBatchRepository, ArticleRepository } from '@seoforge/content';
import { newId } from '@seoforge/kernel';

import { sampleArticle, sampleBatch } from '../support/sample-article';
import { sampleAttempt, sampleCall, sampleReservedCall } from '../support/sample-call';

export interface BatchWorld {
  readonly batches: ArticleBatchRepository;
  readonly articles: ArticleRepository;
  /** Charge what articles cost. */
  readonly accounts: CallAccounts;
}

/** What the contract needs of an implementation besides the ports. */
export interface ArticleBatchRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<BatchWorld>;
  readonly stop: () => Promise<void>;
  /** Makes a tenant. */
  readonly newSiteId: () => Promise<string>;
}

const NOON = new Date('2026-03-01T12:00:00.000Z');
const EVENING = new Date('2026-03-01T18:00:00.000Z');
const FAILURE = { code: 'internal', message: 'Broken.' };

/** What every implementation of ArticleBatchRepository keeps to, and how `ArticleRepository.begin` divides a batch's money. */
export function describeArticleBatchRepositoryContract(name: string, harness: ArticleBatchRepositoryHarness): void {
  describe(`${name} as an ArticleBatchRepository`, () => {
    let world: BatchWorld;
    let siteId: string;
    let batchId: string;

    beforeAll(async () => {
      world = await harness.start();
    });
    beforeEach(async () => {
      siteId = await harness.newSiteId();
      batchId = await newBatch(1_000);
    });
    afterAll(() => harness.stop());

    async function newBatch(maxCostMicroUsd: number | null): Promise<string> {
      const batch = sampleBatch(siteId, { maxCostMicroUsd });
      await world.batches.add(batch);
      return batch.id;
    }

    async function ordered(count: number, maxCostMicroUsd: number | null = null): Promise<string[]> {
      const articles = Array.from({ length: count }, (): Article => {
        const article = sampleArticle(siteId, { batchId });
        return { ...article, brief: { ...article.brief, maxCostMicroUsd } };
      });
      for (const article of articles) await world.articles.add(article);
      return articles.map(({ id }) => id);
    }

    const begin = async (id: string): Promise<number | null | undefined> =>
      (await world.articles.begin(id, EVENING))?.allowanceMicroUsd;
    const fail = (id: string): Promise<boolean> => world.articles.end(id, { status: 'failed', failure: FAILURE }, NOON);
    const cancel = (id: string, at: Date): Promise<boolean> => world.articles.end(id, { status: 'cancelled' }, at);

    async function charge(articleId: string, chargeMicroUsd: number): Promise<void> {
      await world.accounts.settle(
        sampleCall(siteId, {
          context: { siteId, mode: 'live', purpose: 'article.section', articleId },
          attempts: [sampleAttempt({ costMicroUsd: chargeMicroUsd, chargeMicroUsd })],
        }),
      );
    }

    function reserved(articleId: string, amountMicroUsd: number): Promise<string> {
      return world.accounts.reserve(sampleReservedCall(siteId, { articleId }), amountMicroUsd, 60_000);
    }

    it('gives back a batch as it was added, to its site alone', async () => {
      const batch = sampleBatch(siteId, { maxCostMicroUsd: 5_000_000_000 });
      await world.batches.add(batch);

      expect(await world.batches.find(siteId, batch.id)).toEqual(batch);
      expect(await world.batches.find(await harness.newSiteId(), batch.id)).toBeNull();
      expect(await world.batches.find(siteId, newId())).toBeNull();
    });

    it('lists the batches of a site, newest first, page by page', async () => {
      const later = await newBatch(null);
      const first = await world.batches.list(siteId, 1, null);
      const second = await world.batches.list(siteId, 1, first.nextCursor);

      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([later, batchId]);
      expect(second.nextCursor).toBeNull();
    });

    it('counts its articles by how they stand', async () => {
      const [one = '', other = ''] = await ordered(4);
      await world.articles.begin(one, NOON);
      await cancel(other, NOON);

      expect(await world.batches.countByStatus(batchId)).toEqual({ queued: 2, running: 1, cancelled: 1 });
      expect(await world.batches.countByStatus(newId())).toEqual({});
    });

    it('gives each article an equal share of what is left', async () => {
      const ids = await ordered(3);
      const shares: unknown[] = [];
      for (const id of ids) shares.push(await begin(id));

      expect(shares).toEqual([333, 333, 334]);
    });

    it('never gives more than there is, however many begin at the same moment', async () => {
      const shares = await Promise.all((await ordered(7)).map(begin));

      expect(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBe(1_000);
    });

    it("passes on what an article saved, and keeps to the article's own limit", async () => {
      const [first = '', second = '', third = ''] = await ordered(3, 400);
      await begin(first);
      await charge(first, 40);
      await fail(first);

      expect(await begin(second)).toBe(400);
      await charge(second, 400);
      await fail(second);
      expect(await begin(third)).toBe(400);
    });

    it('bounds an article by its own limit where its batch has none', async () => {
      batchId = await newBatch(null);
      const [bounded = ''] = await ordered(1, 70);
      const [free = ''] = await ordered(1);

      expect(await begin(bounded)).toBe(70);
      expect(await begin(free)).toBeNull();
    });

    it('goes on within the same bounds when a worker takes over from another', async () => {
      const [one = '', other = ''] = await ordered(2);
      await begin(one);
      await charge(one, 300);
      await begin(other);

      expect(await begin(one)).toBe(500);
    });

    it('counts what a failed article has cost into its next share', async () => {
      const [one = '', other = ''] = await ordered(2);
      await begin(one);
      await charge(one, 200);
      await fail(one);
      await world.articles.requeue(siteId, one, NOON);

      expect(await begin(other)).toBe(400);
      expect(await begin(one)).toBe(600);
    });

    it('counts what is still set aside for a failed article, and passes it on when it is settled', async () => {
      const [one = '', second = '', third = ''] = await ordered(3);
      await begin(one);
      const reservationId = await reserved(one, 200);
      await fail(one);
      expect(await begin(second)).toBe(400);
      await world.accounts.settle(sampleCall(siteId, { reservationId, attempts: [] }));

      expect(await begin(third)).toBe(600);
    });

    it('counts what a vanished worker set aside for an article into its own next share', async () => {
      const [one = '', other = ''] = await ordered(2);
      await begin(one);
      await reserved(one, 300);
      await fail(one);
      await world.articles.requeue(siteId, one, NOON);

      expect(await begin(other)).toBe(350);
      expect(await begin(one)).toBe(650);
    });

    it('waits a while for the late calls of a cancelled article before it passes on the rest', async () => {
      const [first = '', second = '', third = ''] = await ordered(3);
      await begin(first);
      await cancel(first, EVENING);
      expect(await begin(second)).toBe(333);
      await cancel(second, NOON);

      expect(await begin(third)).toBe(667);
    });
  });
}
