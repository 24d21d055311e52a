import type { BudgetStatus } from '@seoforge/usage';

import type { CompatChatAnswerDto } from '../../apps/api/src/wordpress-compat/chat-answer.dto';
import { PATHS } from '../../apps/api/src/wordpress-compat/paths';
import { ownerToken } from '../support/owner-token';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

const TEXT = { content: '<p>Rain.</p>', keywords: ['rain'], url: '' };
const WRONG_KEY = `sf_live_${'a'.repeat(43)}`;

describe('the WordPress-compatible paths', () => {
  let upstream: Upstream<ChatRequestBody>;
  let service: RunningService;
  let owner: string;
  let addresses = 0;

  beforeAll(async () => {
    upstream = await Upstream.start(OPENAI_WIRE);
    service = await RunningService.start({
      OPENAI_API_KEY: 'sk-upstream-0123456789',
      OPENAI_BASE_URL: upstream.baseUrl,
      AI_RETRY_DELAY_MS: '1',
      TRUSTED_PROXY_HOPS: '1',
      WORDPRESS_COMPAT_LONGEST_WAIT_MS: '20000',
      WORDPRESS_COMPAT_ANONYMOUS: 'true',
      WORDPRESS_COMPAT_ANONYMOUS_GENERATIONS_PER_HOUR: '2',
      WORDPRESS_COMPAT_ANONYMOUS_REQUESTS_PER_HOUR: '4',
      WORDPRESS_COMPAT_ANONYMOUS_BUDGET_USD: '0.000001',
    });
    owner = await ownerToken(service);
  });
  afterAll(async () => {
    await service.stop();
    await upstream.stop();
  });
  beforeEach(() => {
    upstream.reset();
    upstream.respondWith(() => ({ kind: 'status', status: 401 }));
  });

  const newAddress = (): string => `203.0.113.${(addresses += 1)}`;

  function askWithout(path: string, json: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return service.request(path, { json, apiKey: null, headers: { 'X-Forwarded-For': newAddress(), ...headers } });
  }

  /** A failure as plug-ins read it. */
  async function failureOf(response: Response): Promise<readonly [status: number, code: string]> {
    const { status, code, success, error, message } = await readProblem(response);
    expect([success, error]).toEqual([false, { code, message }]);
    expect(typeof message).toBe('string');
    expect(response.status).toBe(status);
    return [status, code];
  }

  describe('never call a failure a success:', () => {
    it('no vendor answers', async () => {
      const image = await service.request(PATHS.fluxPrompt, { json: { prompt: 'A barrel' } });
      expect(await failureOf(image)).toEqual([502, 'provider.authentication_failed']);
      const text = await service.request(PATHS.blog, { json: { topic: 'Rain barrel' } });
      expect(await failureOf(text)).toEqual([502, 'provider.authentication_failed']);
    });

    it('the budget is spent', async () => {
      const { siteId, apiKey } = await service.addSite('A site without money');
      const budget = { monthlyLimitMicroUsd: 0, timeZone: 'UTC', alertAtPercent: [] };
      await service.request(`/api/v1/sites/${siteId}/budget`, { method: 'PUT', json: budget, apiKey: owner });
      const text = await service.request(PATHS.universalContent, { json: { topic: 'Rain barrel' }, apiKey });
      expect(await failureOf(text)).toEqual([402, 'budget.exceeded']);
    });

    it.each([
      ['nothing to write about', PATHS.blog, { topic: ' ', keywords: [''] }, 'request.invalid'],
      ['a topic without an end', PATHS.content, { keyword: 'rain '.repeat(1_000) }, 'request.invalid'],
      ['no text', PATHS.analyzer, {}, 'request.invalid'],
      ['no picture', PATHS.image, { prompt: '' }, 'request.invalid'],
      ['no address', PATHS.website, { url: '' }, 'request.invalid'],
      ['no message', PATHS.chatbot, { message: '' }, 'request.invalid'],
      ['no body', PATHS.universalAnalysis, null, 'request.invalid'],
      ['an unknown tool', PATHS.execute, { tool: 'drop_tables', arguments: {} }, 'wordpress.tool_unknown'],
    ])('%s', async (_, path, json, code) => {
      expect(await failureOf(await service.request(path, { json }))).toEqual([400, code]);
    });

    it('no JSON', async () => {
      const headers = { 'Content-Type': 'application/json' };
      const response = await service.request(PATHS.blog, { method: 'POST', body: '{"topic":', headers });
      expect(await failureOf(response)).toEqual([400, 'request.malformed']);
    });
  });

  describe('know who is calling:', () => {
    it.each([
      ['X-API-Key', (key: string) => ({ 'X-API-Key': key })],
      ['Bearer', (key: string) => ({ Authorization: `Bearer ${key}` })],
      ['both, one of them empty', (key: string) => ({ 'X-API-Key': key, Authorization: 'Bearer' })],
    ])('by %s', async (_, headersOf) => {
      const response = await askWithout(PATHS.analyzer, TEXT, headersOf(service.site.apiKey));
      expect(response.status).toBe(200);
    });

    it.each<Record<string, string>>([
      { Authorization: `Bearer ${WRONG_KEY}` },
      { 'X-API-Key': WRONG_KEY },
      { Authorization: 'Bearer something' },
      { Authorization: 'Bearer two words' },
      { Authorization: 'Basic dXNlcjpwYXNzd29yZA==' },
    ])('not by %j', async (headers) => {
      const [status] = await failureOf(await askWithout(PATHS.analyzer, TEXT, headers));
      expect(status).toBe(401);
    });

    it('and what a key may do, tool by tool', async () => {
      const path = `/api/v1/sites/${service.site.siteId}/api-keys`;
      const issued = await service.request(path, { json: { name: 'Scores', scopes: ['seo:analyze'] }, apiKey: owner });
      const { key: apiKey } = (await issued.json()) as { key: string };
      const run = (tool: string): Promise<Response> =>
        service.request(PATHS.execute, {
          json: { tool, arguments: { ...TEXT, topic: 'Rain', prompt: 'Rain' } },
          apiKey,
        });
      expect((await run('analyze_seo')).status).toBe(200);
      expect(await failureOf(await run('generate_content'))).toEqual([403, 'auth.scope_missing']);
      expect(await failureOf(await run('generate_image'))).toEqual([403, 'auth.scope_missing']);
    });
  });

  describe('without credentials, where that is allowed,', () => {
    it.each<Record<string, string>>([
      {},
      { Authorization: '' },
      { Authorization: 'Bearer' },
      { Authorization: 'Bearer ' },
    ])('serve %j, whatever site it says it is', async (headers) => {
      const response = await askWithout(PATHS.analyzer, TEXT, {
        ...headers,
        'X-WordPress-Site': 'https://garden.example',
        'X-Site-ID': service.site.siteId,
      });
      expect(response.status).toBe(200);
    });

    it('are active, and name models', async () => {
      for (const path of [PATHS.status, PATHS.fluxModels])
        expect((await service.request(path, { apiKey: null })).status).toBe(200);
    });

    it('open no other path', async () => {
      const native = await askWithout('/api/v1/seo/analyses', TEXT);
      expect((await readProblem(native)).code).toBe('auth.credentials_missing');
      expect((await service.request('/api/v1/articles', { apiKey: null })).status).toBe(401);
    });

    it('have a budget and a route of their own', async () => {
      const text = await askWithout(PATHS.blog, { topic: 'Rain' });
      expect(await failureOf(text)).toEqual([402, 'budget.exceeded']);
      const { items } = (await (await service.request('/api/v1/sites', { apiKey: owner })).json()) as {
        items: { id: string; name: string }[];
      };
      const { id } = items.find(({ name }) => name.includes('without an API key'))!;
      const budget = (await (
        await service.request(`/api/v1/sites/${id}/budget`, { apiKey: owner })
      ).json()) as BudgetStatus;
      expect(budget).toMatchObject({ monthlyLimitMicroUsd: 1, isDefault: false });
      const routes = await service.request(`/api/v1/sites/${id}/routes`, { apiKey: owner });
      expect(JSON.stringify(await routes.json())).toContain('cheapest');
    });

    it('draw nothing', async () => {
      const image = await askWithout(PATHS.fluxImage, { prompt: 'Rain' });
      expect(await failureOf(image)).toEqual([403, 'wordpress.images_need_key']);
    });

    it('keep one visitor’s conversation from another', async () => {
      const sessionOf = async (address: string, context: object): Promise<unknown> => {
        const headers = { 'X-Forwarded-For': address };
        const response = await askWithout(PATHS.chatbot, { message: 'When does it rain?', context }, headers);
        return ((await response.json()) as CompatChatAnswerDto).context['session_id'];
      };
      const address = newAddress();
      const session_id = await sessionOf(address, {});
      expect(session_id).toEqual(expect.any(String));
      expect(await sessionOf(address, { session_id })).toBe(session_id);
      expect(await sessionOf(newAddress(), { session_id })).not.toBe(session_id);
    });

    it.each([
      [PATHS.blog, { topic: 'Rain' }, 2],
      [PATHS.analyzer, TEXT, 4],
    ])('let an address ask %s for %j only %i times an hour', async (path, json, limit) => {
      const headers = { 'X-Forwarded-For': newAddress() };
      const statuses = [];
      for (let request = 0; request < limit; request += 1)
        statuses.push((await askWithout(path, json, headers)).status);
      expect(statuses).not.toContain(429);
      const refused = await askWithout(path, json, headers);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
      expect(await failureOf(refused)).toEqual([429, 'rate_limit.exceeded']);
      expect((await askWithout(path, json)).status).not.toBe(429);
    });
  });
});

describe('the WordPress-compatible paths, as they come', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker();
  });
  afterAll(() => service.stop());

  it.each<[string, Record<string, string>]>([
    [PATHS.status, {}],
    [PATHS.status, { Authorization: 'Bearer' }],
    [PATHS.analyzer, { Authorization: 'Bearer ' }],
  ])('serve nobody without credentials: %s, %j', async (path, headers) => {
    const json = path === PATHS.status ? {} : { json: TEXT };
    const response = await service.request(path, { ...json, apiKey: null, headers });
    expect(await readProblem(response)).toMatchObject({
      status: 401,
      success: false,
      error: { code: 'auth.credentials_missing' },
      message: expect.stringContaining('API key'),
    });
  });
});
