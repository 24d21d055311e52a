import { InMemoryPostIndex } from '../testing/in-memory-post-index';
import { samplePost } from '../testing/sample-post';
import { PutPosts } from './put-posts';

describe('PutPosts', () => {
  const index = new InMemoryPostIndex();
  const putPosts = new PutPosts(index);

  it('puts nothing where one of the posts cannot stand in the index, and says which and why', async () => {
    const posts = [
      samplePost('site', { externalId: '1' }),
      samplePost('site', { externalId: '1', url: 'mailto:a@example.com' }),
      samplePost('site', { externalId: '2', url: '/relative' }),
    ];

    await expect(putPosts.execute(posts)).rejects.toMatchObject({
      code: 'posts.invalid',
      kind: 'invalid',
      details: [
        { pointer: '/posts/1/externalId', detail: 'must not stand twice in a batch' },
        { pointer: '/posts/1/url', detail: 'must be an absolute http(s) address' },
        { pointer: '/posts/2/url', detail: 'must be an absolute http(s) address' },
      ],
    });
    expect(await index.count('site')).toBe(0);
  });

  it('says what became of each', async () => {
    const post = samplePost('site', { externalId: '1' });
    await putPosts.execute([post]);

    expect(await putPosts.execute([post, samplePost('site', { externalId: '2' })])).toEqual({
      created: ['2'],
      updated: [],
      unchanged: ['1'],
    });
  });
});
