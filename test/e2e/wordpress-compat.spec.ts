import { Cache } from '@seoforge/cache';
import { PutPosts } from '@seoforge/posts';
import { samplePost } from '@seoforge/posts/testing';

import type { ArticlePageDto } from '../../apps/api/src/articles/article.dto';
import { PATHS } from '../../apps/api/src/wordpress-compat/paths';
import { eventually } from '../support/eventually';
import { GardenSite } from '../support/garden-site/garden-site';
import { SOUND_ROBOTS } from '../support/garden-site/site-files';
import { HIGH_RATE_LIMITS } from '../support/high-rate-limits';
import { RunningService } from '../support/running-service';
import {
  ANALYSIS_FORMS,
  BASIC,
  IMAGE_FORMS,
  POND,
  PROFESSIONAL,
  TEXT_FORMS,
  WIDGET,
  WRITING,
  type Form,
  type Headers,
} from './wordpress-compat.forms';

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const HTML = /^<(?:p|h2|figure)>/;
const ADDRESS = /^https?:\/\/.+\/media\/.+/;

describe('requests of installed WordPress plug-ins', () => {
  let service: RunningService;
  let garden: GardenSite;

  beforeAll(async () => {
    const page = { title: 'The garden, front page', subject: 'garden' };
    garden = await GardenSite.start({ pages: { '/': page }, others: { '/robots.txt': SOUND_ROBOTS } });
    service = await RunningService.start({
      RATE_LIMITS: HIGH_RATE_LIMITS,
      FETCH_ALLOWED_PRIVATE_HOSTS: garden.host,
      SITE_AUDIT_REQUESTS_PER_SECOND: '1000',
    });
    await service.api
      .get(PutPosts, { strict: false })
      .execute([samplePost(service.site.siteId, { externalId: '7', url: 'https://garden.example/roses/' })]);
  });
  afterAll(async () => {
    await service.stop();
    await garden.stop();
  });

  async function ask(path: string, headers: Headers, json?: unknown): Promise<Answer> {
    const response = await service.request(path, { headers, ...(json === undefined ? {} : { json }) });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  }

  async function articleCount(): Promise<number> {
    const response = await service.request('/api/v1/articles');
    return ((await response.json()) as ArticlePageDto).items.length;
  }

  describe('for a text', () => {
    let answers: Map<string, Answer>;

    beforeAll(async () => {
      const [withImages, ...others] = TEXT_FORMS;
      const send = async ([name, path, headers, body]: Form): Promise<[string, Answer]> => [
        name,
        await ask(path, headers, body),
      ];
      const first = send(withImages!);
      await eventually('the first order', async () => (await articleCount()) === 1);
      answers = new Map(await Promise.all([first, ...others.map(send)]));
    });

    it.each(TEXT_FORMS.map(([name]) => name))('finds it where it looks: %s', (name) => {
      const { status, body } = answers.get(name)!;
      const text = expect.stringMatching(HTML) as string;
      const image = expect.stringMatching(ADDRESS) as string;
      expect([name, status]).toEqual([name, 200]);
      expect(body).toMatchObject({
        success: true,
        title: expect.stringMatching(/green tea/i),
        content: text,
        excerpt: expect.any(String),
        meta_description: expect.stringMatching(/green tea/i),
        word_count: expect.any(Number),
        language: 'en',
        images: [{ url: image }],
        image_url: image,
        seo_score: expect.any(Number),
        result: { content: text, title: expect.any(String) },
        data: { content: text },
      });
      for (const suggestion of body['suggestions'] as unknown[]) expect(suggestion).toEqual(expect.any(String));
    });

    it('is written once, whichever paths a plug-in tries for it', async () => {
      const texts = [...answers.values()].map(({ body }) => body['content']);
      expect(new Set(texts).size).toBe(1);
      expect(await articleCount()).toBe(1);
    });

    it('says what it did not understand', () => {
      expect(answers.get('last choice')!.body['suggestions']).toContainEqual(expect.stringContaining('type of text'));
    });

    it('is written about the site where the keyword is blank', async () => {
      const blank = { keyword: '', language: 'en', type: 'blog', length: 'short', style: '' };
      const { status, body } = await ask(PATHS.content, WRITING, blank);
      expect([status, body['content']]).toEqual([200, expect.stringMatching(HTML)]);
      expect(body['suggestions']).toContainEqual(expect.stringContaining('name of the site'));
    });

    it('is written in Thai, from escaped words, with notes in Thai', async () => {
      const topic = '"\\u0e0a\\u0e32\\u0e40\\u0e02\\u0e35\\u0e22\\u0e27"';
      const response = await service.request(PATHS.blog, {
        method: 'POST',
        body: `{"topic":${topic},"keywords":[""],"length":"150","language":"th","type":"poem"}`,
        headers: { ...WRITING, 'Content-Type': 'application/json' },
      });
      const { suggestions, ...text } = (await response.json()) as Answer['body'];
      expect(response.status).toBe(200);
      expect(text).toMatchObject({ language: 'th', content: expect.stringContaining('ชาเขียว') });
      expect(suggestions).toContainEqual(expect.stringContaining('บทความบล็อก'));
    });
  });

  describe('for an analysis', () => {
    const analysis = {
      score: expect.any(Number) as number,
      issues: expect.any(Array) as unknown[],
      suggestions: expect.any(Array) as unknown[],
      metrics: {
        word_count: expect.any(Number) as number,
        keyword_density: expect.any(Number) as number,
        readability_score: expect.any(Number) as number,
        headings_count: expect.any(Number) as number,
        internal_links: expect.any(Number) as number,
        external_links: expect.any(Number) as number,
      },
    };

    it.each(ANALYSIS_FORMS)('finds it where it looks: %s', async (_, path, headers, body) => {
      const answer = await ask(path, headers, body);
      expect(answer).toEqual({
        status: 200,
        body: {
          success: true,
          score: expect.any(Number),
          recommendations: expect.any(Array),
          analysis,
          result: analysis,
        },
      });
      const texts = answer.body['recommendations'] as unknown[];
      expect(texts.every((text) => typeof text === 'string')).toBe(true);
    });

    it('counts headings, and tells the links of the site from others by its label', async () => {
      const { body } = await ask(PATHS.analyzer, PROFESSIONAL, { content: POND, keywords: ['pond'], url: '' });
      expect(body['analysis']).toMatchObject({ metrics: { headings_count: 1, internal_links: 1, external_links: 1 } });
    });

    it('answers in the language of the request', async () => {
      const { body } = await ask(PATHS.analyzer, PROFESSIONAL, { content: POND, language: 'th_TH' });
      for (const text of body['recommendations'] as string[]) expect(text).toMatch(/[ก-๛]/);
    });

    it('is made once for identical texts, at the same time and afterwards', async () => {
      const computed = jest.spyOn(service.api.get(Cache, { strict: false }), 'set');
      const json = { content: `<p>${'A pond wants a calm spot. '.repeat(400)}</p>`, keywords: ['pond'], url: '' };
      await Promise.all([ask(PATHS.analyzer, PROFESSIONAL, json), ask(PATHS.universalAnalysis, PROFESSIONAL, json)]);
      await ask(PATHS.analyzer, PROFESSIONAL, json);
      const runs = computed.mock.calls.filter(([key]) => key.startsWith('seo:'));
      computed.mockRestore();
      expect(runs).toHaveLength(1);
    });
  });

  describe('for a picture', () => {
    const image = expect.stringMatching(ADDRESS) as string;

    it.each(IMAGE_FORMS)('finds it where it looks: %s', async (_, path, headers, body) => {
      const answer = await ask(path, headers, body);
      const images = Array.from({ length: (body as { count?: unknown }).count === 2 ? 2 : 1 }, () => ({ url: image }));
      expect(answer).toEqual({
        status: 200,
        body: {
          ...{ success: true, image_url: image, image: { url: image } },
          ...{ images, result: { image_url: image }, data: { image_url: image } },
        },
      });
      expect((await service.request(new URL(String(answer.body['image_url'])).pathname)).status).toBe(200);
    });

    it('learns of the models, and has its prompt back where no model can better it', async () => {
      expect(await ask(PATHS.fluxModels, BASIC)).toEqual({
        status: 200,
        body: { success: true, available_models: ['simulated/painter-1'], default_model: 'simulated/painter-1' },
      });
      expect(await ask(PATHS.fluxPrompt, BASIC, { prompt: 'A pond' })).toEqual({
        status: 200,
        body: { success: true, enhanced_prompt: 'A pond', original_prompt: 'A pond' },
      });
    });
  });

  describe('for everything else', () => {
    const QUESTION = { message: 'When should I prune roses?', website_url: 'https://garden.example' };

    it('answers a plug-in with a text, and goes on with its conversation', async () => {
      const first = await ask(PATHS.chatbot, BASIC, { ...QUESTION, context: [], language: 'en' });
      expect(first).toMatchObject({
        status: 200,
        body: {
          response: expect.stringMatching(/forsythia/),
          context: { session_id: expect.any(String) },
          language: 'en',
        },
      });
      const context = { ...(first.body['context'] as object), page: 'roses' };
      const second = await ask(PATHS.chatbot, BASIC, { ...QUESTION, context });
      expect(second.body['context']).toEqual(context);
      const lost = { ...context, session_id: '01890a5d-ac96-774b-bcce-b302099a8057' };
      expect((await ask(PATHS.chatbot, BASIC, { ...QUESTION, context: lost })).status).toBe(200);
    });

    it('answers a widget with an object', async () => {
      const chat_history = [{ sender: 'user', text: 'Hello', timestamp: 1 }];
      const { status, body } = await ask(PATHS.chatbot, WIDGET, { ...QUESTION, chat_history });
      expect([status, body['response']]).toEqual([200, { text: expect.stringMatching(/forsythia/) }]);
    });

    it('understands a widget’s question by what was said before', async () => {
      const message = 'And why?';
      const before = [
        { sender: 'user', text: QUESTION.message, timestamp: 1 },
        { sender: 'bot', text: 'When the forsythia blooms.', timestamp: 2 },
      ];
      const answerAfter = async (chat_history: unknown): Promise<unknown> =>
        (await ask(PATHS.chatbot, WIDGET, { message, chat_history })).body['response'];
      expect(await answerAfter([])).toEqual({ text: expect.not.stringMatching(/forsythia/) });
      const said = [...before, { sender: 'user', text: message, timestamp: 3 }];
      expect(await answerAfter(said)).toEqual({ text: expect.stringMatching(/forsythia/) });
    });

    it('audits a page', async () => {
      const url = garden.url('/');
      const { status, body } = await ask(PATHS.website, BASIC, { url, analysis_type: 'full' });
      const page = { url, score: expect.any(Number) as number, issues: expect.any(Array) as unknown[] };
      expect([status, body]).toEqual([
        200,
        {
          success: true,
          ...page,
          recommendations: expect.any(Array),
          suggestions: expect.arrayContaining([expect.stringMatching(/one type/)]),
          analysis: expect.objectContaining(page),
          result: expect.objectContaining(page),
        },
      ]);
    });

    it.each(['/health', '/health/ready', '/health/live', '/api/v1/health'])('is well at %s', async (path) => {
      expect((await service.request(path, { apiKey: null, headers: PROFESSIONAL })).status).toBe(200);
    });

    it('is active', async () => {
      const body = { success: true, status: 'active', message: expect.any(String) as string };
      expect(await ask(PATHS.status, BASIC)).toEqual({ status: 200, body });
    });
  });
});
