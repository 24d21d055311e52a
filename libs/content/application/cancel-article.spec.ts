import { newId } from '@seoforge/kernel';

import { ARTICLE_CANCELLED, ARTICLE_ENDED } from '../content.channels';
import { WritingDesk } from '../testing';

describe('CancelArticle', () => {
  let desk: WritingDesk;
  let id: string;
  let published: string[];

  beforeEach(async () => {
    desk = new WritingDesk();
    id = await desk.order({ keyphrase: 'green tea', targetWords: 150 });
    published = [];
    for (const channel of [ARTICLE_CANCELLED, ARTICLE_ENDED])
      desk.notifications.subscribe(channel, (payload) => published.push(`${channel} ${payload}`));
  });

  it('ends the article, and tells the worker and those who wait', async () => {
    await desk.cancelArticle.execute(desk.siteId, id);
    expect(await desk.find(id)).toMatchObject({ status: 'cancelled', finishedAt: expect.any(Date) });
    expect(published).toEqual([`${ARTICLE_ENDED} ${id}`, `${ARTICLE_CANCELLED} ${id}`]);
    expect(desk.published).toMatchObject([{ type: 'article.cancelled', data: { id, keyphrase: 'green tea' } }]);
  });

  it('refuses an article that has ended, and leaves it as it is', async () => {
    const written = await desk.write(id);
    published.length = 0;
    await expect(desk.cancelArticle.execute(desk.siteId, id)).rejects.toMatchObject({
      code: 'article.has_ended',
      kind: 'conflict',
    });
    expect(await desk.find(id)).toEqual(written);
    expect(published).toEqual([]);
  });

  it('does not know an article of another kind', async () => {
    await expect(desk.cancelArticle.execute(desk.siteId, id, 'improvement')).rejects.toMatchObject({
      code: 'article.not_found',
    });
  });

  it("does not know another site's article", async () => {
    await expect(desk.cancelArticle.execute(newId(), id)).rejects.toMatchObject({ code: 'article.not_found' });
    expect(await desk.find(id)).toMatchObject({ status: 'queued' });
  });
});
