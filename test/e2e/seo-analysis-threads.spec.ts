import type { AnalysisAnswer } from '../../apps/api/src/seo/analysis.dto';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const ANALYSES = '/api/v1/seo/analyses';
const LONGEST_CONTENT = 1_000_000;

/** Of so many characters. */
function prose(characters: number): string {
  const paragraph = '<p>Bees find the old orchard first. However, the wasps were told about it by nobody at all.</p>\n';
  return paragraph.repeat(Math.floor(characters / paragraph.length)).padEnd(characters, ' ');
}

describe('SEO analyses beside the requests', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker({ ANALYSIS_THREADS: '1', ANALYSIS_TIMEOUT_MS: '20000' });
  });
  afterAll(() => service.stop());

  it('takes a text of a million characters, and answers others meanwhile', async () => {
    const ended: string[] = [];
    const long = service
      .request(ANALYSES, { json: { content: prose(LONGEST_CONTENT), keyphrase: 'bees', locale: 'en_US' } })
      .finally(() => ended.push('the long text'));
    const short = service
      .request(ANALYSES, { json: { content: '<p>Wasps.</p>', locale: 'en_US' } })
      .finally(() => ended.push('a short one'));
    const health = service.request('/health/live', { apiKey: null }).finally(() => ended.push('health'));

    expect((await short).status).toBe(200);
    expect((await health).status).toBe(200);
    const { insights } = (await (await long).json()) as AnalysisAnswer;
    expect(insights.wordCount).toBeGreaterThan(150_000);
    expect(ended.at(-1)).toBe('the long text');
  });

  it.each([
    ['of one mark', '.'.repeat(200_000)],
    ['of tags that nobody closes', '<p><a href="'.repeat(10_000)],
    ['of a flood of accents', `e${'\u0301\u0323'.repeat(90_000)}`],
    ['of half a million signs', '<'.repeat(500_000)],
    ['of one Thai word', 'ก'.repeat(200_000)],
  ])('answers for a text %s', async (_, content) => {
    const response = await service.request(ANALYSES, { json: { content, keyphrase: 'bees', title: 'Bees' } });
    expect(response.status).toBe(200);
  });

  it('refuses a text of more characters than it takes', async () => {
    const problem = await readProblem(
      await service.request(ANALYSES, { json: { content: 'x'.repeat(LONGEST_CONTENT + 1) } }),
    );
    expect(problem).toMatchObject({ status: 400, code: 'request.invalid', errors: [{ pointer: '/content' }] });
  });
});

describe('SEO analyses in little time', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker({ ANALYSIS_THREADS: '1', ANALYSIS_TIMEOUT_MS: '100' });
  });
  afterAll(() => service.stop());

  it('gives a text up that takes too long, and goes on with the next one', async () => {
    const slow = { content: prose(LONGEST_CONTENT), keyphrase: 'bees', locale: 'en_US' };
    const problem = await readProblem(await service.request(ANALYSES, { json: slow }));
    expect(problem).toMatchObject({ status: 504, code: 'analysis.timed_out' });
    const response = await service.request(ANALYSES, { json: { content: '<p>Wasps.</p>', locale: 'en_US' } });
    expect(response.status).toBe(200);
  });
});
