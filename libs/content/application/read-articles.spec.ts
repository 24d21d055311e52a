import { newId } from '@seoforge/kernel';

import { WritingDesk } from '../testing';
import { ReadArticles } from './read-articles';

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

  it.each([
    ["another site's article", () => [newId(), id] as const],
    ['an article that there is not', () => [desk.siteId, newId()] as const],
  ])('does not know %s', async (_, place) => {
    await expect(readArticles.one(...place())).rejects.toMatchObject({ code: 'article.not_found', kind: 'not_found' });
  });

  it("lists the site's own articles, page by page", async () => {
    const second = await desk.order({ keyphrase: 'black tea' });
    const first = await readArticles.page(desk.siteId, 1, null);
    expect(first.items.map((article) => article.id)).toEqual([second]);
    const last = await readArticles.page(desk.siteId, 1, first.nextCursor);
    expect(last).toMatchObject({ items: [{ id }], nextCursor: null });
    expect(await readArticles.page(newId(), 10, null)).toEqual({ items: [], nextCursor: null });
  });
});
