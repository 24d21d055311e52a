import { newId } from '@seoforge/kernel';

import { adviceOver, InMemoryPostIndex, sampleIndexedPost } from '../testing';

const TEXT =
  'Roses like cool feet and sunny heads. Feed them compost in March, water rarely but deeply, collect every yellow leaf that falls. ' +
  'Ancient canes are sawn off near the ground. Gardeners with clay dig gravel under each bush, a bucket per hole. Lavender planted ' +
  'beside them distracts greenfly, garlic confuses beetles, and straw mulch stops fungus spores splashing upwards during thunderstorms.';

describe('FindOverlaps', () => {
  const siteId = newId();
  const index = new InMemoryPostIndex();
  const { findOverlaps } = adviceOver(index);

  beforeAll(() =>
    index.put([
      sampleIndexedPost(siteId, { externalId: 'prune', keyphrase: 'pruning roses' }),
      sampleIndexedPost(siteId, { externalId: 'roses', title: 'Roses, pruned', keyphrase: 'roses pruning' }),
      sampleIndexedPost(siteId, { externalId: 'untitled', title: 'Pruning roses', keyphrase: null }),
      sampleIndexedPost(siteId, { externalId: 'feed', title: 'Feeding', keyphrase: 'feed', content: `<p>${TEXT}</p>` }),
    ]),
  );

  it('tells what competes, what is to be done, and why', async () => {
    const found = await findOverlaps.execute(siteId, { keyphrase: 'prune a rose', language: 'en' });
    const [first, second, third] = found;

    expect([first?.externalId, second?.externalId].sort()).toEqual(['prune', 'roses']);
    expect(found.find(({ externalId }) => externalId === 'roses')).toEqual({
      externalId: 'roses',
      url: 'https://www.example.com/roses/',
      title: 'Roses, pruned',
      keyphrase: 'roses pruning',
      kind: 'same_keyphrase',
      similarity: 1,
      advice: 'merge',
      reason: 'Its keyphrase "roses pruning" has the same words, in whatever form and order.',
      sharedTerms: ['prune', 'rose'],
    });
    expect(third).toMatchObject({
      externalId: 'untitled',
      kind: 'similar_keyphrase',
      advice: 're_angle',
      reason: 'Its title "Pruning roses" asks for nearly the same: prune, rose.',
    });
  });

  it('puts a text that is there already first', async () => {
    const content = `<p>${TEXT.replace('Ancient', 'Old')}</p>`;
    const [first] = await findOverlaps.execute(siteId, { keyphrase: 'rose soil', language: 'en', content });

    expect(first).toMatchObject({
      externalId: 'feed',
      kind: 'near_duplicate',
      advice: 'canonical',
      sharedTerms: ['rose'],
    });
    expect(first?.reason).toMatch(/^About \d\d% of the text is the same\.$/);
  });

  it('takes a post that is stored by what is stored of it, and never for its own competitor', async () => {
    const found = await findOverlaps.execute(siteId, { externalId: 'prune' });
    expect(found.map(({ externalId }) => externalId)).toEqual(['roses', 'untitled']);
    expect(await findOverlaps.execute(siteId, { externalId: 'feed' })).toEqual([]);
  });

  it('finds what asks for the same in other words', async () => {
    const shop = newId();
    await index.put([
      sampleIndexedPost(shop, { externalId: 'price', title: 'What a pergola costs', keyphrase: 'pergola costs' }),
      sampleIndexedPost(shop, { externalId: 'paint', title: 'Painting a pergola', keyphrase: 'paint a pergola' }),
    ]);
    const found = await findOverlaps.execute(shop, { keyphrase: 'pergola price', language: 'en' });

    expect(found).toMatchObject([{ externalId: 'price', kind: 'similar_keyphrase', advice: 're_angle' }]);
    expect(found[0]?.reason).toMatch(/asks for nearly the same: pergola\.$/);
  });

  it('knows nothing of another site', async () => {
    expect(await findOverlaps.execute(newId(), { keyphrase: 'pruning roses', language: 'en' })).toEqual([]);
  });

  it('refuses a query about nothing', async () => {
    await expect(findOverlaps.execute(siteId, {})).rejects.toMatchObject({
      code: 'posts.query_empty',
      kind: 'invalid',
    });
    await expect(findOverlaps.execute(siteId, { externalId: 'gone' })).rejects.toMatchObject({
      code: 'posts.not_found',
    });
    expect(await findOverlaps.execute(siteId, { externalId: 'gone', keyphrase: 'compost' })).toEqual([]);
  });
});
