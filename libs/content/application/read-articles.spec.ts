import { newId } from '@seoforge/kernel';

import type { ArticleKind } from '../domain/article';
import { WritingDesk } from '../testing';
import { ReadArticles } from './read-articles';

const ARTICLES = { kind: 'article' } as const;

describe('ReadArticles', () => {
  const desk = new WritingDesk();
  const readArticles = new ReadArticles(desk.articles, desk.ledger);
  let id: string;

  beforeAll(async () => {
    id = await desk.order({ keyphrase: 'green tea', targetWords: 150 });
    await desk.write(id);
  });

  it('hands out an article with what each call for it cost', async () => {
    const { article, receipt } = await readArticles.one(desk.siteId, id);
    expect(article).toEqual(await desk.find(id));
    expect(receipt.calls.map(({ purpose }) => purpose)).toEqual(desk.live.purposes);
    const costs = receipt.calls.map(({ costMicroUsd }) => costMicroUsd!);
    expect(Math.min(...costs)).toBeGreaterThan(0);
    expect(receipt.costMicroUsd).toBe(costs.reduce((sum, cost) => sum + cost, 0));
  });

  it.each<[string, () => [string, string, ArticleKind?]]>([
    ["another site's article", () => [newId(), id]],
    ['an article that there is not', () => [desk.siteId, newId()]],
    ['an article of another kind', () => [desk.siteId, id, 'improvement']],
  ])('does not know %s', async (_, place) => {
    await expect(readArticles.one(...place())).rejects.toMatchObject({ code: 'article.not_found', kind: 'not_found' });
  });

  it("lists the site's own articles, page by page", async () => {
    const second = await desk.order({ keyphrase: 'black tea' });
    const first = await readArticles.page(desk.siteId, ARTICLES, 1, null);
    expect(first.items).toMatchObject([{ id: second, keyphrase: 'black tea' }]);
    const last = await readArticles.page(desk.siteId, ARTICLES, 1, first.nextCursor);
    expect(last).toMatchObject({ items: [{ id }], nextCursor: null });
    expect(await readArticles.page(newId(), ARTICLES, 10, null)).toEqual({ items: [], nextCursor: null });
  });
});
