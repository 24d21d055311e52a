import type { ArticleResource } from '../../apps/api/src/articles/article.dto';
import type { LinkSuggestionsDto } from '../../apps/api/src/posts/link-suggestions.dto';
import type { OverlapList } from '../../apps/api/src/posts/overlaps.dto';
import { RunningService } from '../support/running-service';

const SHARED = { language: 'en_US', contentType: 'post', updatedAt: '2026-03-01T12:00:00Z' };
const PRUNING =
  '<h2>Black spot on roses</h2><p>Prune roses when the forsythia blooms. Rake up old leaves, or <em>black spot on roses</em> is back ' +
  'by June.</p><p>Cut above an outward bud, feed with compost, and keep the blades clean and sharp while you work your way along.</p>';

const post = (externalId: string, title: string, keyphrase: string, content: string): Record<string, string> => ({
  ...SHARED,
  externalId,
  url: `https://www.example.com/${externalId}/`,
  title,
  keyphrase,
  content,
});

describe('overlaps and links', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.start();
    const posts = [
      post('prune', 'How to prune roses', 'prune roses', PRUNING),
      post('pruning', 'Roses: pruning by type', 'roses pruning', '<p>Bed, shrub and climber, each in its own way.</p>'),
      post('spot', 'Black spot on roses', 'black spot on roses', '<p>Those who prune roses hard are rid of it.</p>'),
      post('ต้มยำ', 'ต้มยำกุ้งน้ำข้น', 'ต้มยำกุ้ง', '<p>ใส่กุ้งตอนน้ำเดือด</p>'),
    ].map((written) =>
      written['externalId'] === 'ต้มยำ'
        ? { ...written, url: 'https://www.example.com/tom-yum/', language: 'th' }
        : written,
    );
    await service.request('/api/v1/posts/batch', { json: { posts } });
  });
  afterAll(() => service.stop());

  const overlaps = async (query: string): Promise<OverlapList> =>
    (await (await service.request(`/api/v1/posts/overlaps?${query}`)).json()) as OverlapList;

  it('finds the posts that compete with a keyphrase, in whatever form and order of its words', async () => {
    expect(await overlaps('keyphrase=pruned%20rose&language=en&externalId=prune')).toEqual({
      items: [
        {
          externalId: 'pruning',
          url: 'https://www.example.com/pruning/',
          title: 'Roses: pruning by type',
          keyphrase: 'roses pruning',
          kind: 'same_keyphrase',
          similarity: 1,
          advice: 'merge',
          reason: 'Its keyphrase "roses pruning" has the same words, in whatever form and order.',
          sharedTerms: ['pruned', 'rose'],
        },
      ],
    });
    expect(await overlaps(`keyphrase=${encodeURIComponent('กุ้งต้มยำ')}`)).toMatchObject({
      items: [{ externalId: 'ต้มยำ', kind: 'same_keyphrase' }],
    });
    expect(await overlaps('keyphrase=watering%20roses')).toEqual({ items: [] });
  });

  it('suggests links both ways, where they stand in the texts', async () => {
    const response = await service.request('/api/v1/posts/link-suggestions?externalId=prune&limit=5');
    const { outgoing, incoming } = (await response.json()) as LinkSuggestionsDto;

    expect(outgoing).toMatchObject([{ externalId: 'spot', anchor: 'black spot on roses' }]);
    const [{ place }] = outgoing as [LinkSuggestionsDto['outgoing'][number]];
    expect(PRUNING.slice(place?.start, place?.end)).toBe('black spot on roses');
    expect(PRUNING.slice(0, place?.start).endsWith('<em>')).toBe(true);
    expect(place?.sentence).toBe('Rake up old leaves, or black spot on roses is back by June.');
    expect(incoming).toMatchObject([{ externalId: 'spot', anchor: 'prune roses' }]);
  });

  it('gives an article posts to link to, and warns of those that it competes with', async () => {
    const order = { keyphrase: 'prune roses', targetWords: 300 };
    const response = await service.request('/api/v1/articles', { json: order, headers: { Prefer: 'wait=60' } });
    const { result } = (await response.json()) as ArticleResource;

    expect(result?.internalLinks.map(({ url }) => url)).toEqual(['https://www.example.com/spot/']);
    expect(result?.warnings).toEqual(
      expect.arrayContaining([
        expect.stringContaining('"How to prune roses" (https://www.example.com/prune/) is about the same keyphrase'),
      ]),
    );
  });

  it.each(['overlaps', 'link-suggestions'])('tells nothing of another site, nor for nothing: %s', async (resource) => {
    const { apiKey } = await service.addSite('Another garden');
    const path = `/api/v1/posts/${resource}`;
    const foreign = await service.request(`${path}?keyphrase=prune%20roses`, { apiKey });
    const answers = [
      await service.request(path),
      await service.request(`${path}?keyphrase=%20`),
      await service.request(`${path}?externalId=unknown`),
      await service.request(`${path}?externalId=prune`, { apiKey }),
    ];

    expect(Object.values((await foreign.json()) as object).flat()).toEqual([]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 404, 404]);
    expect(await answers[0]?.json()).toMatchObject({ code: 'posts.query_empty' });
  });
});
