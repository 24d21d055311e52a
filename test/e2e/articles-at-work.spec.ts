import type { ArticleBatchResource } from '../../apps/api/src/articles/article-batch.dto';
import type { ArticleEstimateDto } from '../../apps/api/src/articles/article-estimate.dto';
import type { ArticlePageDto, ArticleResource } from '../../apps/api/src/articles/article.dto';
import type { Problem } from '../../apps/api/src/http/errors/problem';
import type { ImprovementResource } from '../../apps/api/src/improvements/improvement.dto';
import { eventually } from '../support/eventually';
import { PAINTER, SCENE_VARIABLES } from '../support/openapi-scene-variables';
import { RunningService } from '../support/running-service';

/** A model that is served, at a price that nobody knows, and does not answer. */
const UNPRICED = 'elsewhere/model';
const SOURCE = 'https://harvest.example/report';

let service: RunningService;

beforeAll(async () => {
  const routes = { image: { models: [PAINTER] } };
  service = await RunningService.start({
    ...SCENE_VARIABLES,
    AI_ROUTES: JSON.stringify(routes),
    SIMULATED_LATENCY_MS: '20',
  });
});
afterAll(() => service.stop());

interface ReceivedEvent {
  readonly id: number;
  readonly event: string;
  readonly data: { readonly type: string; readonly progress: object; readonly spent: object; readonly at: string };
}

function eventOf(block: string): ReceivedEvent[] {
  const fields = new Map(block.split('\n').map((line) => line.split(/: (.*)/s, 2) as [string, string]));
  const data = fields.get('data');
  if (data === undefined) return [];
  return [
    { id: Number(fields.get('id')), event: fields.get('event')!, data: JSON.parse(data) as ReceivedEvent['data'] },
  ];
}

/** Reads the events after the given one; hangs up after `most` of them. Null where there are none to come. */
async function readEvents(path: string, after: number, most = Infinity): Promise<ReceivedEvent[] | null> {
  const response = await service.request(`${path}/events`, { headers: { 'Last-Event-ID': String(after) } });
  if (response.status === 204) return null;
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const events: ReceivedEvent[] = [];
  let text = '';
  for (let next = await reader.read(); !next.done && events.length < most; next = await reader.read()) {
    const blocks = (text + next.value).split('\n\n');
    text = blocks.pop() ?? '';
    events.push(...blocks.flatMap(eventOf));
  }
  await reader.cancel();
  return events.slice(0, most);
}

async function ordered<Resource>(path: string, json: object, headers = {}): Promise<Resource> {
  const response = await service.request(path, { json, headers });
  const body = (await response.json()) as Resource;
  if (!response.ok) throw new Error(`${response.status}: ${JSON.stringify(body)}`);
  return body;
}

async function read<Resource>(path: string): Promise<Resource> {
  return (await (await service.request(path)).json()) as Resource;
}

describe('articles with all that can be asked for', () => {
  it('keeps to the brand, the facts, the posts, the questions and the pictures', async () => {
    const article = await ordered<ArticleResource>(
      '/api/v1/articles',
      {
        keyphrase: 'green tea',
        targetWords: 600,
        includeFaq: true,
        images: 1,
        facts: [{ statement: 'Leaves are picked three times a year.', sourceUrl: SOURCE }],
        relatedPosts: [{ title: 'Matcha', url: 'https://tea.example/matcha' }],
        brandProfile: { voice: 'warm', person: 'second', bannedWords: ['cheap'], spelling: 'en-GB' },
        target: { readability: 30 },
        maxRevisions: 2,
        maxCostMicroUsd: 1_000_000,
      },
      { Prefer: 'wait=100' },
    );

    expect([article.status, article.error]).toEqual(['succeeded', undefined]);
    const result = article.result!;
    expect(result.faq.length).toBeGreaterThan(0);
    expect(result.images).toMatchObject([{ url: expect.stringMatching(/^https?:\/\//), alt: expect.any(String) }]);
    expect(result.internalLinks).toMatchObject([{ url: 'https://tea.example/matcha' }]);
    expect(result.html).toContain(`href="${SOURCE}"`);
    expect(result.jsonLd).toEqual(expect.arrayContaining([expect.objectContaining({ '@type': 'FAQPage' })]));
    expect((await service.request(new URL(result.images[0]!.url).pathname)).status).toBe(200);
  });

  it.each([
    [{ facts: [{ statement: 'x', sourceUrl: 'javascript:alert(1)' }] }, ['/facts/0/sourceUrl']],
    [{ relatedPosts: [{ title: 'x', url: '/relative' }] }, ['/relatedPosts/0/url']],
    [{ brandProfile: { bannedWords: ['cheap'], person: 'fourth' } }, ['/brandProfile/person']],
    [{ targetWords: 6_001, images: 6, maxRevisions: 6 }, ['/targetWords', '/images', '/maxRevisions']],
    [{ target: { readability: 101 }, maxCostMicroUsd: 0 }, ['/maxCostMicroUsd', '/target/readability']],
    [{ brandProfile: { bannedWords: ['tea'] } }, ['/keyphrase']],
    [{ route: 'no-such-route' }, ['/route']],
  ])('refuses %j, and names the place', async (wish, pointers) => {
    const response = await service.request('/api/v1/articles', { json: { keyphrase: 'green tea', ...wish } });
    const { errors = [] } = (await response.json()) as Problem;
    expect([response.status, errors.map(({ pointer }) => pointer).sort()]).toEqual([400, [...pointers].sort()]);
  });

  it('says beforehand what it would cost, which is nothing here', async () => {
    const brief = { keyphrase: 'green tea', images: 1 };
    const estimate = await ordered<ArticleEstimateDto>('/api/v1/articles/estimates', brief);
    expect(estimate).toMatchObject({ minimumMicroUsd: 0, expectedMicroUsd: 0, maximumMicroUsd: 0 });
    expect(estimate.calls.map(({ purpose }) => purpose)).toContain('article.image');
    const unpriced = await ordered<ArticleEstimateDto>('/api/v1/articles/estimates', { ...brief, route: UNPRICED });
    expect(unpriced.expectedMicroUsd).toBeNull();
  });
});

describe('events', () => {
  it('come each once and in order, however often the reader is cut off', async () => {
    const { id } = await ordered<ArticleResource>('/api/v1/articles', { keyphrase: 'black tea', targetWords: 900 });
    const path = `/api/v1/articles/${id}`;
    const seen: ReceivedEvent[] = [];
    for (let cut = 1; ; cut += 1) {
      const events = await readEvents(path, seen.at(-1)?.id ?? 0, 1 + (cut % 3));
      if (events === null) break;
      seen.push(...events);
    }

    expect(seen.map((event) => event.id)).toEqual(seen.map((_, index) => index + 1));
    expect(seen.map(({ event }) => event)).toEqual(seen.map(({ data }) => data.type));
    expect(seen.filter(({ event }) => event === 'ended')).toEqual([seen.at(-1)]);
    expect(seen.map(({ event }) => event)).toEqual(expect.arrayContaining(['stage', 'piece', 'round']));
    expect(seen.at(-1)?.data).toMatchObject({
      status: 'succeeded',
      progress: { stage: 'finished' },
      spent: expect.any(Object),
    });
    expect(await readEvents(path, 0)).toEqual(seen);
    expect(await readEvents(path, seen.length)).toBeNull();
  });

  it('are told to the site alone', async () => {
    const { id } = await ordered<ArticleResource>('/api/v1/articles', { keyphrase: 'oolong', targetWords: 150 });
    const { apiKey } = await service.addSite('Another site');
    expect((await service.request(`/api/v1/articles/${id}/events`, { apiKey })).status).toBe(404);
    expect((await service.request(`/api/v1/seo/improvements/${id}/events`)).status).toBe(404);
  });
});

describe('an article that has failed', () => {
  it('can be tried again, and its events go on', async () => {
    const brief = { keyphrase: 'white tea', route: UNPRICED, maxCostMicroUsd: 1 };
    const failed = await ordered<ArticleResource>('/api/v1/articles', brief, { Prefer: 'wait=60' });
    const path = `/api/v1/articles/${failed.id}`;
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'budget.article_limit_exceeded' } });

    const retried = await service.request(`${path}/retry`, { method: 'POST' });
    expect(retried.status).toBe(202);
    await eventually('another failure', async () => (await read<ArticleResource>(path)).attempts === 2);
    const endings = (await readEvents(path, 0))!.filter(({ event }) => event === 'ended');
    expect(endings).toHaveLength(2);

    await ordered(`/api/v1/articles/${failed.id}/retry`, {});
  });

  it('is the only one that can be', async () => {
    const article = { keyphrase: 'mate', targetWords: 150 };
    const { id } = await ordered<ArticleResource>('/api/v1/articles', article, { Prefer: 'wait=60' });
    const response = await service.request(`/api/v1/articles/${id}/retry`, { method: 'POST' });
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([409, 'article.not_failed']);
  });
});

describe('batches', () => {
  const sendCsv = (csv: string, path = '/api/v1/articles/batch'): Promise<Response> =>
    service.request(path, { method: 'POST', body: csv, headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

  it('are ordered in JSON, written, and summed up', async () => {
    const articles = ['rye', 'spelt', 'barley'].map((keyphrase) => ({ keyphrase, targetWords: 150 }));
    const order = { articles, maxCostMicroUsd: 3_000_000 };
    const batch = await ordered<ArticleBatchResource>('/api/v1/articles/batch', order);
    expect(batch).toMatchObject({ articleCount: 3, maxCostMicroUsd: 3_000_000 });

    const path = `/api/v1/articles/batches/${batch.id}`;
    await eventually('the batch', async () => (await read<ArticleBatchResource>(path)).counts.succeeded === 3, 60_000);
    const { items } = await read<ArticlePageDto>(`/api/v1/articles?batchId=${batch.id}`);
    expect(items.map(({ keyphrase, batchId }) => [keyphrase, batchId])).toEqual(
      articles.map(({ keyphrase }) => [keyphrase, batch.id]).reverse(),
    );
    expect((await service.request(`${path}/cancel`, { method: 'POST' })).status).toBe(409);
  });

  it('are ordered in CSV, listed, and cancelled', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `"tea, no. ${index}",sencha;matcha,2400`);
    const response = await sendCsv(['keyphrase,synonyms,targetWords', ...rows].join('\r\n'));
    expect(response.status).toBe(202);
    const { id, articleCount } = (await response.json()) as ArticleBatchResource;
    expect([articleCount, response.headers.get('location')]).toEqual([20, `/api/v1/articles/batches/${id}`]);

    const newest = await read<{ items: object[] }>('/api/v1/articles/batches?limit=1');
    expect(newest.items).toMatchObject([{ id, articleCount: 20 }]);
    const cancelled = await service.request(`/api/v1/articles/batches/${id}/cancel`, { method: 'POST' });
    const { counts } = (await cancelled.json()) as ArticleBatchResource;
    expect([counts.queued, counts.running]).toEqual([0, 0]);
    expect(counts.cancelled).toBeGreaterThan(0);
  });

  it('are refused with the place of each fault, in CSV as in JSON', async () => {
    const inCsv = await sendCsv('keyphrase,targetWords,type\ntea,600,guide\n,6001,poem');
    const rows = [
      { keyphrase: 'tea', targetWords: 600, type: 'guide' },
      { targetWords: 6_001, type: 'poem' },
    ];
    const inJson = await service.request('/api/v1/articles/batch', { json: { articles: rows } });
    const [csvProblem, jsonProblem] = [(await inCsv.json()) as Problem, (await inJson.json()) as Problem];
    expect(csvProblem.errors).toEqual(jsonProblem.errors);
    expect(csvProblem.errors?.map(({ pointer }) => pointer).sort()).toEqual([
      '/articles/1/keyphrase',
      '/articles/1/targetWords',
      '/articles/1/type',
    ]);
  });

  it.each([
    ['an unknown column', 'keyphrase,colour\ntea,red', 400],
    ['too many articles', `keyphrase\n${'tea\n'.repeat(101)}`, 400],
    ['more than a megabyte', `keyphrase\n${'tea'.repeat(400_000)}`, 413],
  ])('are refused with %s', async (_, csv, status) => {
    expect((await sendCsv(csv)).status).toBe(status);
  });

  it('take CSV, and nothing else does', async () => {
    expect((await sendCsv('keyphrase\ntea', '/api/v1/articles')).status).toBe(415);
  });
});

describe('improvements', () => {
  const DRAFT = [
    '<!-- wp:heading {"level":2} -->\n<h2 class="wp-block-heading">Tea</h2>\n<!-- /wp:heading -->',
    '<!-- wp:paragraph -->\n<p>It is made of leaves. It keeps you awake.</p>\n<!-- /wp:paragraph -->',
  ].join('\n\n');

  it('raise the score of a text, which keeps its form', async () => {
    const order = { content: DRAFT, title: 'Tea', slug: 'tea', keyphrase: 'green tea', locale: 'en_US' };
    const path = '/api/v1/seo/improvements';
    const improved = await ordered<ImprovementResource>(path, order, { Prefer: 'wait=100' });

    expect([improved.status, improved.error]).toEqual(['succeeded', undefined]);
    const { content, blocks, language } = improved.result!;
    expect([content, language]).toEqual([blocks, 'en_US']);
    expect(content).toContain('<!-- wp:paragraph');
    const { trail } = improved.seo!;
    expect(trail.at(-1)!.seo).toBeGreaterThan(trail[0]!.seo);
    expect(await read(`${path}/${improved.id}`)).toEqual(improved);
    expect((await read<ArticlePageDto>(path)).items.map(({ id }) => id)).toEqual([improved.id]);
    expect((await readEvents(`${path}/${improved.id}`, 0))!.map(({ event }) => event)).toContain('round');
    expect((await service.request(`/api/v1/articles/${improved.id}`)).status).toBe(404);
  });

  it('need a text and a keyphrase', async () => {
    const response = await service.request('/api/v1/seo/improvements', { json: { title: 'Tea' } });
    const { errors = [] } = (await response.json()) as Problem;
    expect([response.status, errors.map(({ pointer }) => pointer).sort()]).toEqual([400, ['/content', '/keyphrase']]);
  });
});
