import { PutPosts, type Post } from '@seoforge/posts';
import { samplePost } from '@seoforge/posts/testing';

import type { AnalysisBatchAnswer } from '../../apps/api/src/seo/analysis-batch.dto';
import type { AnalysisAnswer } from '../../apps/api/src/seo/analysis.dto';
import type { SiteReportList, SiteReportResource } from '../../apps/api/src/site-reports/site-report.dto';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const REPORTS = '/api/v1/seo/site-reports';
const ANALYSES = '/api/v1/seo/analyses';

const ROSES =
  '<h2>When to cut</h2><p>Pruning roses begins when the forsythia blooms. Cut each shoot above a bud that points outwards, ' +
  'and take out whatever is dead. Burn what is diseased, feed the plant and water it well for some weeks. ' +
  'See also <a href="https://garden.example/feeding-roses">how to feed them</a>.</p>';
const FEEDING = '<p>Roses are hungry. Feed them in March, and once more after the first bloom, never in autumn.</p>';
const ORCHIDS = '<h2>การรดน้ำ</h2><p>กล้วยไม้ชอบอากาศชื้นแต่ไม่ชอบน้ำขัง ควรรดน้ำตอนเช้าและปล่อยให้รากแห้งก่อนรดน้ำครั้งต่อไป</p>';

const POSTS: readonly Partial<Post>[] = [
  { externalId: '1', url: 'https://garden.example/pruning-roses', title: 'Pruning roses in spring', content: ROSES },
  { externalId: '2', url: 'https://garden.example/rose-pruning', title: 'How to prune a rose', content: FEEDING },
  { externalId: '3', url: 'https://garden.example/feeding-roses', title: 'Feeding', keyphrase: null, content: FEEDING },
  {
    externalId: '4',
    url: 'https://garden.example/orchids',
    title: 'วิธีรดน้ำกล้วยไม้',
    keyphrase: 'รดน้ำกล้วยไม้',
    language: 'th',
    content: ORCHIDS,
  },
];

describe('site reports', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.start();
    const { siteId } = service.site;
    await service.api.get(PutPosts, { strict: false }).execute(POSTS.map((post) => samplePost(siteId, post)));
  });
  afterAll(() => service.stop());

  async function read<T>(path: string): Promise<T> {
    return (await (await service.request(path)).json()) as T;
  }

  it('say how the posts stand, and what to mend first', async () => {
    const response = await service.request(REPORTS, { json: {}, headers: { Prefer: 'wait=60' } });
    const made = (await response.json()) as SiteReportResource;
    expect(response.status).toBe(200);
    expect(made).toMatchObject({ status: 'succeeded', limit: null, progress: { stage: 'finished', postsDone: 4 } });
    expect(made.report).toMatchObject({
      indexed: 4,
      analysed: 4,
      failed: { count: 0, posts: [] },
      withoutKeyphrase: { count: 1, posts: [{ externalId: '3' }] },
      orphans: { count: 3 },
    });
    expect(made.report?.competing.pairs.map(({ posts }) => posts.map(({ externalId }) => externalId))).toContainEqual([
      '1',
      '2',
    ]);
    const { fixes } = made.report!;
    expect(new Set(fixes.map(({ kind }) => kind))).toEqual(new Set(['check', 'overlap', 'orphan']));
    for (const { postCount, posts, howTo } of fixes) {
      expect(posts).toHaveLength(postCount);
      expect(howTo).not.toBe('');
    }
    expect(await read(response.headers.get('location')!)).toEqual(made);
    expect((await read<SiteReportList>(REPORTS)).items).toMatchObject([{ id: made.id, status: 'succeeded' }]);
    const { apiKey } = await service.addSite('Stranger');
    expect(await readProblem(await service.request(`${REPORTS}/${made.id}`, { apiKey }))).toMatchObject({
      code: 'site_report.not_found',
    });
  });

  it('cannot be cancelled when they have ended', async () => {
    const response = await service.request(REPORTS, { json: { limit: 1 }, headers: { Prefer: 'wait=60' } });
    const { id, report } = (await response.json()) as SiteReportResource;
    expect(report).toMatchObject({ indexed: 4, analysed: 1 });
    expect(await readProblem(await service.request(`${REPORTS}/${id}/cancel`, { json: {} }))).toMatchObject({
      status: 409,
      code: 'site_report.has_ended',
    });
  });

  it.each([0, 100_001, 1.5, '7'])('refuse the limit %j', async (limit) => {
    const problem = await readProblem(await service.request(REPORTS, { json: { limit } }));
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: '/limit' }] });
  });

  it('stand beside analyses of single posts, in which a text may be named by its post', async () => {
    const analyses = [
      { postExternalId: '1' },
      { postExternalId: '4', keyphrase: 'กล้วยไม้' },
      { postExternalId: 'unknown' },
      { content: ROSES, keyphrase: 'roses' },
    ];
    const response = await service.request(`${ANALYSES}/batch`, { json: { analyses } });
    const { items } = (await response.json()) as AnalysisBatchAnswer;
    const first = {
      content: ROSES,
      title: 'Pruning roses in spring',
      keyphrase: 'pruning roses',
      slug: 'pruning-roses',
      permalink: 'https://garden.example/pruning-roses',
      locale: 'en_US',
      contentType: 'post',
    };
    const alone = (await (await service.request(ANALYSES, { json: first })).json()) as AnalysisAnswer;
    expect(items[0]?.analysis).toEqual(alone);
    expect(alone.scorecards.yoast.seo.checks).toContainEqual(
      expect.objectContaining({ id: 'usedKeywords', fix: expect.objectContaining({ current: 1 }) }),
    );
    expect(items[1]?.analysis).toMatchObject({ locale: 'th', insights: { keyphraseCount: expect.any(Number) } });
    expect(items[2]).toMatchObject({ status: 'failed', failure: { code: 'posts.not_found', retryable: false } });
    expect(items[3]).toMatchObject({ status: 'succeeded' });
  });
});
