import type { AnalysisAnswer } from '../../apps/api/src/seo/analysis.dto';
import type { AnalysisBatchAnswer } from '../../apps/api/src/seo/analysis-batch.dto';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const ANALYSES = '/api/v1/seo/analyses';
const BATCH = `${ANALYSES}/batch`;

const HERBS = '<h2>Herbs on a balcony</h2><p>Balcony herbs want sun. Water them early, and cut them often.</p>';
const KRAEUTER = '<p>Kräuter auf dem Balkon brauchen viel Sonne. Gießen Sie früh am Morgen, und ernten Sie oft.</p>';

describe('batches of SEO analyses', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker({ ANALYSIS_THREADS: '2' });
  });
  afterAll(() => service.stop());

  async function analyseAll(analyses: readonly object[]): Promise<AnalysisBatchAnswer> {
    const response = await service.request(BATCH, { json: { analyses } });
    expect(response.status).toBe(200);
    return (await response.json()) as AnalysisBatchAnswer;
  }

  it('answers each text in its place, as it would alone', async () => {
    const texts = [
      { content: HERBS, keyphrase: 'balcony herbs', locale: 'en_US' },
      { content: KRAEUTER, keyphrase: 'Kräuter' },
      { content: '' },
    ];
    const { items } = await analyseAll(texts);
    const alone = await Promise.all(
      texts.map(async (json) => (await service.request(ANALYSES, { json })).json() as Promise<AnalysisAnswer>),
    );
    expect(items).toEqual(alone.map((analysis, index) => ({ index, status: 'succeeded', analysis })));
    expect(items[1]?.analysis).toMatchObject({ locale: 'de', language: 'de' });
  });

  it('takes fifty texts', async () => {
    const { items } = await analyseAll(
      Array.from({ length: 50 }, (_, index) => ({ content: `${HERBS}<p>Pot ${index}.</p>`, keyphrase: 'herbs' })),
    );
    expect(items.map(({ index }) => index)).toEqual(Array.from({ length: 50 }, (_, index) => index));
    expect(new Set(items.map(({ analysis }) => analysis?.contentHash)).size).toBe(50);
  });

  it('judges further keyphrases', async () => {
    const { items } = await analyseAll([
      {
        content: HERBS,
        keyphrase: 'balcony herbs',
        locale: 'en_US',
        relatedKeyphrases: [{ keyphrase: 'balcony' }, { keyphrase: 'sun', synonyms: ['light'] }],
        otherPostsWithKeyphrase: 2,
      },
    ]);
    const yoast = items[0]?.analysis?.scorecards.yoast;
    expect(yoast?.related.map(({ keyphrase }) => keyphrase)).toEqual(['balcony', 'sun']);
    expect(yoast?.premium).toMatchObject({ checks: expect.any(Array), rating: expect.any(String) });
  });

  it.each([
    [{ analyses: [{ content: HERBS }, {}] }, '/analyses/1/content'],
    [
      { analyses: [{ content: HERBS }, { content: '' }, { content: '' }, { content: '', title: 7 }] },
      '/analyses/3/title',
    ],
    [
      { analyses: [{ content: '', relatedKeyphrases: [{ keyphrase: 'x' }, {}] }] },
      '/analyses/0/relatedKeyphrases/1/keyphrase',
    ],
    [{ analyses: [{ content: '', otherPostsWithKeyphrase: -1 }] }, '/analyses/0/otherPostsWithKeyphrase'],
    [{ analyses: [] }, '/analyses'],
    [{ analyses: Array.from({ length: 51 }, () => ({ content: '' })) }, '/analyses'],
    [{ analyses: HERBS }, '/analyses'],
    [{}, '/analyses'],
  ])('points at what is wrong in %j', async (json, pointer) => {
    const problem = await readProblem(await service.request(BATCH, { json }));
    expect(problem).toMatchObject({ status: 400, code: 'request.invalid', errors: [{ pointer }] });
  });
});
