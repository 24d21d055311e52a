import { newId } from '@seoforge/kernel';
import { PostIndex } from '@seoforge/posts';
import { InMemoryPostIndex, sampleIndexedPost } from '@seoforge/posts/testing';
import type { AnalysisInput } from '@seoforge/seo';

import { CountRivals } from './count-rivals';

const SITE_ID = newId();
const DRAFT = { content: '', keyphrase: 'pruning roses', locale: 'en_US', slug: 'my-draft' };

/** As many posts as are given, with what is told of each. */
async function indexOf(...posts: readonly Parameters<typeof sampleIndexedPost>[1][]): Promise<InMemoryPostIndex> {
  const index = new InMemoryPostIndex();
  await index.put(posts.map((post, number) => sampleIndexedPost(SITE_ID, { externalId: String(number), ...post })));
  return index;
}

describe('CountRivals', () => {
  const rose = { url: 'https://garden.example/prune/', slug: 'prune' };

  it.each<[string, Partial<AnalysisInput>, number | undefined]>([
    ['counts however it is written', { keyphrase: ' Pruning  Roses' }, 2],
    ['counts other forms of its words for another keyphrase', { keyphrase: 'pruned rose' }, 0],
    ['does not count the post at its address', { permalink: 'http://www.garden.example/prune' }, 1],
    ['does not count the post of its slug', { slug: 'prune' }, 1],
    ['is sure where nobody has it', { keyphrase: 'compost', slug: undefined }, 0],
    ['does not guess which post is its own', { slug: undefined }, undefined],
    ['knows nothing of function words', { keyphrase: 'of the' }, undefined],
    ['knows nothing of no words', { keyphrase: ' ' }, undefined],
  ])('%s', async (_, text, expected) => {
    const index = await indexOf(rose, {}, { title: 'Pruning roses', keyphrase: null }, { keyphrase: 'roses' });
    expect(await new CountRivals(index).execute(SITE_ID, { ...DRAFT, ...text })).toBe(expected);
  });

  it('does not count the post that is named', async () => {
    const rivals = new CountRivals(await indexOf(rose, {}));
    expect(await rivals.execute(SITE_ID, DRAFT, '1')).toBe(1);
    expect(await rivals.execute(newId(), DRAFT, '1')).toBeUndefined();
  });

  it('says nothing where there may be more posts than it has seen', async () => {
    const titled = Array.from({ length: 20 }, () => ({ keyphrase: null }));
    expect(await new CountRivals(await indexOf(...titled.slice(1), {})).execute(SITE_ID, DRAFT)).toBeUndefined();
    expect(await new CountRivals(await indexOf(...titled.slice(2), {})).execute(SITE_ID, DRAFT)).toBe(1);
  });

  it('asks once for the same keyphrase of a site, whoever asks', async () => {
    const index = await indexOf(rose, {});
    const asked = jest.spyOn(index, 'namedLike');
    const rivals = new CountRivals(index);
    const counts = [SITE_ID, SITE_ID, newId()].map((siteId) => rivals.execute(siteId, DRAFT));
    expect(await Promise.all(counts)).toEqual([2, 2, undefined]);
    expect(await rivals.execute(SITE_ID, { ...DRAFT, keyphrase: 'Pruning roses', slug: 'prune' })).toBe(1);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('gone'))],
    ['does not answer', () => new Promise<never>(() => undefined)],
  ])('says nothing where the index %s', async (_, count) => {
    const index = Object.assign(await indexOf({}), { count }) as PostIndex;
    expect(await new CountRivals(index).execute(SITE_ID, DRAFT)).toBeUndefined();
  });
});
