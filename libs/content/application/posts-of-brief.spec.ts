import { adviceOver, InMemoryPostIndex, sampleIndexedPost } from '@seoforge/posts/testing';
import { newId } from '@seoforge/kernel';

import { briefOf, type Brief, type BriefRequest } from '../domain/brief';
import { PostsOfBrief } from './posts-of-brief';

const NEVER = new Promise<never>(() => undefined);

describe('PostsOfBrief', () => {
  const siteId = newId();
  const index = new InMemoryPostIndex();
  const { suggestLinks, findOverlaps } = adviceOver(index);
  const order = (request: BriefRequest): { brief: Brief; request: BriefRequest } => ({
    brief: briefOf(request),
    request,
  });
  const completed = async (
    request: BriefRequest,
    posts = new PostsOfBrief(suggestLinks, findOverlaps),
  ): Promise<Brief> => (await posts.complete(siteId, [order(request)], 500))[0]!;

  beforeAll(() =>
    index.put([
      sampleIndexedPost(siteId, { externalId: 'prune', title: 'Pruning roses in spring', keyphrase: 'pruning roses' }),
      sampleIndexedPost(siteId, {
        externalId: 'spot',
        title: 'Black "spot" on roses',
        keyphrase: 'black spot on roses',
        content: '<p>Dark, fringed blotches on the leaves.</p>',
      }),
    ]),
  );

  it('names posts to link to, and warns of those that compete', async () => {
    const brief = await completed({ keyphrase: 'prune roses' });

    expect(brief.relatedPosts).toEqual([{ title: 'Black "spot" on roses', url: 'https://www.example.com/spot/' }]);
    expect(brief.warnings).toEqual([
      'The post "Pruning roses in spring" (https://www.example.com/prune/) is about the same keyphrase; ' +
        'think of making one post of both, so that they do not compete.',
    ]);
  });

  it.each<[string, BriefRequest]>([
    ['no links are wanted', { keyphrase: 'prune roses', internalLinks: false }],
    ['the caller names none', { keyphrase: 'prune roses', relatedPosts: [] }],
  ])('names none where %s, and warns all the same', async (_why, request) => {
    expect(await completed(request)).toMatchObject({ relatedPosts: [], warnings: [expect.any(String)] });
  });

  it('keeps the posts that the caller names', async () => {
    const relatedPosts = [{ title: 'Tea', url: 'https://www.example.com/tea' }];
    expect(await completed({ keyphrase: 'prune roses', relatedPosts })).toMatchObject({ relatedPosts });
  });

  it('leaves a text that the caller has written as it is', async () => {
    const draft = { content: '<p>Roses.</p>', title: 'Roses', metaDescription: '', slug: 'roses' };
    const request = { keyphrase: 'prune roses', draft };
    expect(await completed(request)).toEqual(briefOf(request));
  });

  it('leaves out what fails', async () => {
    const failing = { execute: () => Promise.reject(new Error('The index is away.')) };
    expect(await completed({ keyphrase: 'prune roses' }, new PostsOfBrief(failing, findOverlaps))).toMatchObject({
      relatedPosts: [],
      warnings: [expect.stringContaining('same keyphrase')],
    });
    expect(await completed({ keyphrase: 'prune roses' }, new PostsOfBrief(suggestLinks, failing))).toMatchObject({
      relatedPosts: [{ title: 'Black "spot" on roses' }],
      warnings: [],
    });
  });

  it('does not wait for what takes too long, and not again for the next article', async () => {
    const asked: string[] = [];
    const slow = {
      execute: (_siteId: string, query: { keyphrase?: string }) => (asked.push(query.keyphrase ?? ''), NEVER),
    };
    const orders = [order({ keyphrase: 'prune roses' }), order({ keyphrase: 'cut roses' })];
    const briefs = await new PostsOfBrief(slow, slow).complete(siteId, orders, 20);

    expect(briefs.map(({ relatedPosts }) => relatedPosts)).toEqual([[], []]);
    expect(new Set(asked)).toEqual(new Set(['prune roses']));
  });
});
