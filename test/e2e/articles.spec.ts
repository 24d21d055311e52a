import type { ArticlePageDto, ArticleResource } from '../../apps/api/src/articles/article.dto';
import { eventually } from '../support/eventually';
import { RunningService, type RequestOptions } from '../support/running-service';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const RFC_3339_UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

let service: RunningService;

function order(brief: object, headers: RequestOptions['headers'] = {}): Promise<Response> {
  return service.request('/api/v1/articles', { json: brief, headers });
}

async function readArticle(path: string): Promise<ArticleResource> {
  const response = await service.request(path);
  return (await response.json()) as ArticleResource;
}

async function untilStatus(path: string, status: string): Promise<ArticleResource> {
  await eventually(`${path} ${status}`, async () => (await readArticle(path)).status === status);
  return readArticle(path);
}

/** Counted from the HTML alone, not as the product counts. */
function wordsIn(html: string, language: string): number {
  const text = html.replaceAll(/<[^>]+>/g, ' ');
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

describe('articles', () => {
  beforeAll(async () => {
    service = await RunningService.start();
  });
  afterAll(() => service.stop());

  it('writes one while the caller waits', async () => {
    const response = await order({ keyphrase: 'green tea', type: 'guide', targetWords: 600 }, { Prefer: 'wait=60' });
    const article = (await response.json()) as ArticleResource;

    expect(response.status).toBe(200);
    expect(response.headers.get('preference-applied')).toBe('wait=60');
    expect(article).toEqual({
      id: expect.stringMatching(UUID_V7),
      status: 'succeeded',
      keyphrase: 'green tea',
      progress: { stage: 'finished', done: expect.any(Number), total: expect.any(Number) },
      attempts: 1,
      batchId: null,
      createdAt: expect.stringMatching(RFC_3339_UTC),
      finishedAt: expect.stringMatching(RFC_3339_UTC),
      provider: 'simulated',
      result: {
        title: expect.stringMatching(/green tea/i),
        slug: 'green-tea',
        metaDescription: expect.stringMatching(/green tea/i),
        excerpt: expect.any(String),
        html: expect.stringMatching(/green tea/i),
        blocks: expect.stringContaining('<!-- wp:heading'),
        markdown: expect.stringMatching(/green tea/i),
        outline: expect.arrayContaining([{ heading: expect.any(String) }]),
        faq: [],
        jsonLd: expect.arrayContaining([expect.objectContaining({ '@type': 'Article' })]),
        images: [],
        internalLinks: [],
        claims: expect.any(Array),
        wordCount: expect.any(Number),
        language: 'en',
        warnings: [expect.stringContaining('simulated')],
      },
      seo: {
        scorecards: {
          yoast: expect.objectContaining({ seo: expect.anything(), readability: expect.anything() }),
          rankMath: expect.anything(),
        },
        trail: expect.arrayContaining([expect.objectContaining({ round: 0, fixedChecks: [], costMicroUsd: 0 })]),
        stopped: expect.any(String),
        unmet: expect.any(Array),
      },
      receipt: { costMicroUsd: 0, calls: expect.any(Array), priceVersion: expect.any(String) },
    });
    const { html, wordCount, outline } = article.result!;
    expect(wordCount).toBe(wordsIn(html, 'en'));
    expect(Math.abs(wordCount - 600)).toBeLessThanOrEqual(60);
    expect(article.progress.done).toBe(article.progress.total);
    expect(html.match(/<h2>.+?<\/h2>/g)).toEqual(outline.map(({ heading }) => `<h2>${heading}</h2>`));
    expect([...new Set(article.receipt.calls.map(({ purpose }) => purpose))]).toEqual(
      expect.arrayContaining([
        'article.conclusion',
        'article.introduction',
        'article.metadata',
        'article.outline',
        'article.section',
      ]),
    );
  });

  it('answers at once with the place to look at when the caller does not wait', async () => {
    const response = await order({ keyphrase: 'slow travel', length: 'short' });
    const accepted = (await response.json()) as ArticleResource;
    const location = response.headers.get('location')!;

    expect(response.status).toBe(202);
    expect(response.headers.has('preference-applied')).toBe(false);
    expect(location).toBe(`/api/v1/articles/${accepted.id}`);
    expect(accepted).not.toHaveProperty('result');

    const article = await untilStatus(location, 'succeeded');
    expect(article.id).toBe(accepted.id);
    expect(Math.abs(article.result!.wordCount - 600)).toBeLessThanOrEqual(60);
  });

  it('writes Thai, counted in Thai words', async () => {
    const response = await order({ keyphrase: 'ชาเขียว', language: 'th', targetWords: 500 }, { Prefer: 'wait=60' });
    const { result } = (await response.json()) as ArticleResource;

    expect(response.status).toBe(200);
    expect(result!.language).toBe('th');
    expect(result!.html).toContain('ชาเขียว');
    expect(result!.slug).toContain('ชาเขียว');
    expect(Math.abs(wordsIn(result!.html, 'th') - 500)).toBeLessThanOrEqual(50);
  });

  it('keeps the headings that the caller has decided on', async () => {
    const outline = [{ heading: 'Why a pond needs sun' }, { heading: 'Fish & plants, in that order?' }];
    const response = await order({ keyphrase: 'garden pond', targetWords: 400, outline }, { Prefer: 'wait=60' });
    const { result } = (await response.json()) as ArticleResource;

    expect(result!.outline).toEqual(outline);
    expect(result!.html).toContain('<h2>Fish &amp; plants, in that order?</h2>');
  });

  it('takes null for left out', async () => {
    const nothing = { topic: null, synonyms: null, language: null, type: null, length: null, targetWords: 150 };
    const choices = { tone: null, audience: null, outline: null };
    const response = await order({ keyphrase: 'sourdough', ...nothing, ...choices }, { Prefer: 'wait=60' });
    expect(await response.json()).toMatchObject({ status: 'succeeded', result: { language: 'en' } });
  });

  it('waits no longer than connections live', async () => {
    const response = await order({ keyphrase: 'rye bread', targetWords: 150 }, { Prefer: 'respond-async, wait=9999' });
    await response.text();
    expect(response.headers.get('preference-applied')).toBe('wait=170');
  });

  it('lists them, newest first, page by page', async () => {
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const response = await service.request(`/api/v1/articles?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      const page = (await response.json()) as ArticlePageDto;
      expect(page.items.length).toBeLessThanOrEqual(2);
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(ids).toHaveLength(6);
    expect(ids).toEqual([...ids].sort().reverse());
  });
});

describe('articles that take their time', () => {
  beforeAll(async () => {
    service = await RunningService.start({ SIMULATED_LATENCY_MS: '60000' });
  });
  afterAll(() => service.stop());

  it('answers 202 when the time that the caller gave is over', async () => {
    const response = await order({ keyphrase: 'green tea' }, { Prefer: 'wait=1' });
    expect(response.status).toBe(202);
    expect(response.headers.get('preference-applied')).toBe('wait=1');
    expect(await response.json()).toMatchObject({ progress: { done: 0 }, finishedAt: null });
  });

  it('cancels inside a call to a model, and tells who waits', async () => {
    const waiting = order({ keyphrase: 'black tea' }, { Prefer: 'wait=60' });
    const location = await newestArticle('black tea');
    await untilStatus(location, 'running');

    const cancelled = await service.request(`${location}/cancel`, { method: 'POST' });
    expect(cancelled.status).toBe(200);
    expect(await cancelled.json()).toMatchObject({ status: 'cancelled' });
    const answered = await waiting;
    expect(answered.status).toBe(200);
    expect(await answered.json()).toMatchObject({ status: 'cancelled', finishedAt: expect.any(String) });

    const again = await service.request(`${location}/cancel`, { method: 'POST' });
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ code: 'article.has_ended' });
  });

  it('goes on when the caller hangs up', async () => {
    const hangUp = new AbortController();
    const waiting = fetch(`${service.url}/api/v1/articles`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${service.site.apiKey}`,
        'Content-Type': 'application/json',
        Prefer: 'wait=60',
      },
      body: JSON.stringify({ keyphrase: 'white tea' }),
      signal: hangUp.signal,
    });
    const location = await newestArticle('white tea');
    hangUp.abort();
    await expect(waiting).rejects.toThrow('aborted');
    expect(await untilStatus(location, 'running')).toMatchObject({ keyphrase: 'white tea' });
  });

  async function newestArticle(keyphrase: string): Promise<string> {
    let id = '';
    await eventually(`the order for ${keyphrase}`, async () => {
      const response = await service.request('/api/v1/articles?limit=1');
      const { items } = (await response.json()) as ArticlePageDto;
      if (items[0]?.keyphrase === keyphrase) ({ id } = items[0]);
      return id !== '';
    });
    return `/api/v1/articles/${id}`;
  }
});
