import { InMemoryPostIndex } from '../testing/in-memory-post-index';
import { sampleIndexedPost } from '../testing/sample-post';
import { SearchPosts } from './search-posts';

const SITE = 'site';

describe('SearchPosts', () => {
  const index = new InMemoryPostIndex();
  const search = new SearchPosts(index);

  beforeAll(async () => {
    const shipping = { title: 'Shipping', content: '<p>Parcels to Canada take five days.</p>' };
    await index.put([
      sampleIndexedPost(SITE, { externalId: 'shipping', ...shipping }),
      sampleIndexedPost(SITE, { externalId: 'returns', title: 'Returns', content: '<p>Send parcels back.</p>' }),
      sampleIndexedPost(SITE, {
        externalId: 'thai',
        language: 'th',
        title: 'การรับประกัน',
        content: '<p>รองเท้าวิ่งรับประกันหนึ่งปี</p>',
      }),
    ]);
    await index.put([sampleIndexedPost('another', { externalId: 'theirs', ...shipping })]);
  });

  it('finds the passage that answers, and says how much of the question is in it', async () => {
    const [first, ...others] = await search.execute(SITE, 'How long does shipping to Canada take?', 'en_US', 3);

    expect(first).toMatchObject({
      externalId: 'shipping',
      url: 'https://www.example.com/shipping/',
      title: 'Shipping',
      passage: 'Parcels to Canada take five days.',
    });
    expect(first!.score).toBeGreaterThanOrEqual(0.5);
    expect(others).toEqual([]);
  });

  it('answers in Thai', async () => {
    const found = await search.execute(SITE, 'รองเท้าวิ่งรับประกันไหม', 'th', 3);

    expect(found).toEqual([expect.objectContaining({ externalId: 'thai', score: 1 })]);
  });

  it.each(['Who won the chess championship?', 'parcels of chess books on violin strings', 'What is it?', ''])(
    'finds nothing for "%s"',
    async (question) => {
      expect(await search.execute(SITE, question, 'en', 3)).toEqual([]);
    },
  );

  it('gives no more than was asked for', async () => {
    expect(await search.execute(SITE, 'parcels', 'en', 10)).toHaveLength(2);
    expect(await search.execute(SITE, 'parcels', 'en', 1)).toHaveLength(1);
  });
});
