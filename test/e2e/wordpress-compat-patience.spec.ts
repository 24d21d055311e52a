import { ArticleRepository, CheckpointRepository } from '@seoforge/content';
import { AppError } from '@seoforge/kernel';
import { AnalyzeContent } from '@seoforge/seo';

import type { ArticlePageDto } from '../../apps/api/src/articles/article.dto';
import type { SiteAuditList } from '../../apps/api/src/site-audits/site-audit.dto';
import type { ContentAnswerDto } from '../../apps/api/src/wordpress-compat/content-answer.dto';
import { PATHS } from '../../apps/api/src/wordpress-compat/paths';
import { eventually } from '../support/eventually';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';
import { sampleResult } from '../support/sample-article';

const STILL = /still being written/;

describe('a text that takes longer than the plug-in waits', () => {
  let service: RunningService;
  let topics = 0;

  beforeAll(async () => {
    const variables = { WORDPRESS_COMPAT_LONGEST_WAIT_MS: '100', WORDPRESS_COMPAT_REPEAT_SECONDS: '0' };
    service = await RunningService.startWithoutWorker(variables);
  });
  afterAll(() => service.stop());

  const newTopic = (): string => `Rain barrel ${(topics += 1)}`;

  function ask(topic: string, path: string = PATHS.blog): Promise<Response> {
    return service.request(path, { json: { topic, length: 'short' } });
  }

  async function textOf(response: Response): Promise<ContentAnswerDto> {
    expect(response.status).toBe(200);
    return (await response.json()) as ContentAnswerDto;
  }

  async function articles(): Promise<ArticlePageDto['items']> {
    return ((await (await service.request('/api/v1/articles')).json()) as ArticlePageDto).items;
  }

  async function newestId(): Promise<string> {
    return (await articles())[0]!.id;
  }

  async function write(id: string, pieces: Readonly<Record<string, unknown>>): Promise<void> {
    const call = { provider: 'openai', prompt: 'article.section@1', warnings: [] };
    const spent = { inputTokens: 1, outputTokens: 1, costMicroUsd: 1 };
    const checkpoints = service.api.get(CheckpointRepository, { strict: false });
    for (const [name, value] of Object.entries(pieces)) await checkpoints.save(id, name, { value, ...call, ...spent });
  }

  async function finish(id: string): Promise<void> {
    const result = sampleResult();
    const analysis = await service.api.get(AnalyzeContent, { strict: false }).execute({ content: result.html });
    const seo = { scorecards: analysis.scorecards, trail: [], stopped: 'targetMet', unmet: [] } as const;
    const progress = { stage: 'finished', done: 1, total: 1 } as const;
    const end = { status: 'succeeded', progress, result, seo, provider: 'openai' } as const;
    await service.api.get(ArticleRepository, { strict: false }).end(id, end as never, new Date());
  }

  it('is a failure while there is nothing, and then what there is, and then the whole of it', async () => {
    const topic = newTopic();
    const early = await ask(topic);
    const problem = await readProblem(early);
    expect([early.status, problem]).toMatchObject([
      504,
      { success: false, code: 'wordpress.still_working', error: { code: 'wordpress.still_working' } },
    ]);
    expect(problem.message).toContain(problem.requestId);
    expect(Number(early.headers.get('retry-after'))).toBeGreaterThan(0);

    const id = await newestId();
    await write(id, {
      outline: { title: 'All about barrels', headings: ['Where it stands', 'How to clean it'] },
      'section:0': 'Below the *gutter*.',
    });
    const soFar = await textOf(await ask(topic, PATHS.blogWithImages));
    expect(soFar).toMatchObject({ success: true, title: 'All about barrels', seo_score: expect.any(Number) });
    expect(soFar.content).toBe('<h2>Where it stands</h2>\n<p>Below the <em>gutter</em>.</p>');
    expect(soFar.suggestions[0]).toMatch(STILL);

    await finish(id);
    const whole = await textOf(await ask(topic, PATHS.content));
    expect(whole).toMatchObject({ content: sampleResult().html, image_url: sampleResult().images[0]!.url });
    expect(whole.suggestions.join('\n')).not.toMatch(STILL);
    expect((await articles()).map((article) => article.id)).toEqual([id]);
  });

  it('is given without a score where nothing can be scored', async () => {
    const topic = newTopic();
    await ask(topic);
    await write(await newestId(), { outline: { title: 'Barrels', headings: ['One'] }, 'section:0': 'Some water.' });
    const busy = new AppError({ code: 'analysis.busy', kind: 'unavailable', message: 'Too much to do.' });
    const scoring = jest.spyOn(service.api.get(AnalyzeContent, { strict: false }), 'execute').mockRejectedValue(busy);
    const soFar = await textOf(await ask(topic));
    scoring.mockRestore();
    expect([soFar.content, soFar.seo_score]).toEqual([expect.stringContaining('Some water.'), null]);
    expect(soFar.suggestions.slice(0, 2)).toEqual([expect.stringMatching(STILL), expect.stringMatching(/too busy/)]);
  });

  it('is written anew once it has been delivered', async () => {
    const topic = newTopic();
    await ask(topic);
    const first = await newestId();
    await finish(first);
    await textOf(await ask(topic));
    await eventually('a new order', async () => (await ask(topic)).status === 504);
    expect(await newestId()).not.toBe(first);
  });

  it('is written anew once it has been cancelled', async () => {
    const topic = newTopic();
    await ask(topic);
    const first = await newestId();
    await service.request(`/api/v1/articles/${first}/cancel`, { method: 'POST' });
    expect((await ask(topic)).status).toBe(504);
    expect(await newestId()).not.toBe(first);
  });

  it('is another one for another site, and for another topic', async () => {
    const topic = newTopic();
    await ask(topic);
    const first = await newestId();
    await ask(newTopic());
    const second = await newestId();
    const { apiKey } = await service.addSite('Another site');
    await service.request(PATHS.blog, { json: { topic, length: 'short' }, apiKey });
    const foreign = (await (await service.request('/api/v1/articles', { apiKey })).json()) as ArticlePageDto;
    expect(new Set([first, second, foreign.items[0]!.id]).size).toBe(3);
  });

  it('is ordered once by requests that come together, and so is an audit', async () => {
    const before = (await articles()).length;
    const topic = newTopic();
    const paths = Array.from({ length: 4 }, () => [PATHS.blog, PATHS.content, PATHS.universalContent]).flat();
    const texts = await Promise.all(paths.map((path) => ask(topic, path)));
    const website = { json: { url: 'https://barrels.example/' } };
    const audits = await Promise.all(paths.map(() => service.request(PATHS.website, website)));
    expect(new Set([...texts, ...audits].map(({ status }) => status))).toEqual(new Set([504]));
    expect((await articles()).length).toBe(before + 1);
    const listed = (await (await service.request('/api/v1/seo/audits')).json()) as SiteAuditList;
    expect(listed.items).toHaveLength(1);
  });
});
