import type { PostList, PostResource, PostSummaryDto, PutPostsOutcome } from '../../apps/api/src/posts/post.dto';
import { RunningService } from '../support/running-service';

const ROSES = {
  url: 'https://www.example.com/pruning-roses/',
  title: 'Pruning roses in spring',
  keyphrase: 'pruning roses',
  language: 'en_US',
  content: '<h2>When</h2><p>Prune when the <a href="/forsythia/">forsythia</a> blooms.</p><script>alert(1)</script>',
  contentType: 'page',
  updatedAt: '2026-03-01T12:00:00Z',
};

describe('the posts index', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.start();
  });
  afterAll(() => service.stop());

  const put = (externalId: string, changes: Record<string, unknown> = {}): Promise<Response> =>
    service.request(`/api/v1/posts/${encodeURIComponent(externalId)}`, {
      method: 'PUT',
      json: { ...ROSES, ...changes },
    });

  const putMany = (...posts: readonly Record<string, unknown>[]): Promise<Response> =>
    service.request('/api/v1/posts/batch', { json: { posts: posts.map((post) => ({ ...ROSES, ...post })) } });

  async function bodyOf<Body>(response: Promise<Response>): Promise<Body> {
    return (await (await response).json()) as Body;
  }

  it('puts a post, gives it back, and removes it', async () => {
    const externalId = 'blog/ดอกกุหลาบ 1';
    const path = `/api/v1/posts/${encodeURIComponent(externalId)}`;
    const created = await put(externalId);
    const replaced = await put(externalId, { title: 'Roses', keyphrase: null });

    expect(created.status).toBe(201);
    expect((await created.json()) as PostSummaryDto).toMatchObject({ externalId, wordCount: 6, publishedAt: null });
    expect(replaced.status).toBe(200);
    expect(await bodyOf<PostResource>(service.request(path))).toMatchObject({
      title: 'Roses',
      keyphrase: null,
      contentType: 'page',
      updatedAt: '2026-03-01T12:00:00.000Z',
      text: 'When\nPrune when the forsythia blooms.',
      links: ['https://www.example.com/forsythia/'],
    });
    expect((await service.request(path, { method: 'DELETE' })).status).toBe(204);
    expect((await service.request(path)).status).toBe(404);
    expect((await service.request(path, { method: 'DELETE' })).status).toBe(404);
  });

  it('puts many, lists them page by page, and finds them by what is misspelled', async () => {
    const first = await putMany({ externalId: '1' }, { externalId: '2', title: 'Making compost', keyphrase: null });
    const second = await bodyOf<PutPostsOutcome>(putMany({ externalId: '1' }, { externalId: '3', title: 'Roses' }));
    const page = await bodyOf<PostList>(service.request('/api/v1/posts?limit=2'));
    const next = await bodyOf<PostList>(service.request(`/api/v1/posts?limit=2&cursor=${page.nextCursor}`));
    const alike = await bodyOf<PostList>(service.request('/api/v1/posts?like=compoost'));

    expect(first.status).toBe(200);
    expect(second).toEqual({ created: 1, updated: 0, unchanged: 1 });
    expect([...page.items, ...next.items].map(({ externalId }) => externalId)).toEqual(['1', '2', '3']);
    expect(next.nextCursor).toBeNull();
    expect(alike.items.map(({ externalId }) => externalId)).toEqual(['2']);
  });

  it.each([
    ['an address of another kind', [{ externalId: 'x', url: 'ftp://example.com/' }], 'request.invalid', '/posts/0/url'],
    ['an address that is none', [{ externalId: 'x', url: 'http://[::1/' }], 'posts.invalid', '/posts/0/url'],
    ['a post twice', [{ externalId: 'x' }, { externalId: 'x' }], 'posts.invalid', '/posts/1/externalId'],
    ['an id with a line break', [{ externalId: 'x\ny' }], 'request.invalid', '/posts/0/externalId'],
  ])('refuses %s, and stores nothing of the batch', async (_, posts, code, pointer) => {
    const response = await putMany(...posts);

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code, errors: [{ pointer }] });
    expect((await service.request('/api/v1/posts/x')).status).toBe(404);
  });

  it('takes a large batch, and refuses a post of five megabytes', async () => {
    const large = `<!-- ${'x'.repeat(1_000_000)} --><p>Roses.</p>`;
    const posts = Array.from({ length: 5 }, (_, place) => ({ externalId: `large-${place}`, content: large }));

    expect((await putMany(...posts)).status).toBe(200);
    expect((await put('huge', { content: 'word '.repeat(1_000_000) })).status).toBe(413);
    expect((await put('long', { content: 'a'.repeat(1_048_577) })).status).toBe(400);
  });
});
