import { AiGateway } from '@seoforge/ai-providers';
import { CreateUser, IssueApiKey } from '@seoforge/auth';
import type { Environment } from '@seoforge/config';
import { Client } from 'pg';

import type { ProviderKeyDto } from '../../apps/api/src/sites/provider-key.dto';
import { createWorker } from '../../apps/worker/src/create-worker';
import { eventually } from '../support/eventually';
import { ownerToken } from '../support/owner-token';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';
import { testConfiguration } from '../support/test-configuration';
import type { Behaviour } from '../support/upstreams/behaviour';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

const NOBODY = '01890a5d-ac96-774b-bcce-b302099a8057';
const MODEL = 'openai/gpt-5.4-mini';
const OWN_KEY = 'sk-canary-of-the-site-4711';
const COMMON_KEY = 'sk-of-the-installation-0123';
const TEA: Behaviour = { kind: 'answer', text: 'Tea.', usage: null };
const REJECTED: Behaviour = { kind: 'status', status: 401, error: { code: 'invalid_api_key' } };
const NO_CREDIT: Behaviour = { kind: 'status', status: 429, error: { code: 'insufficient_quota' } };

describe('keys that sites bring along', () => {
  let upstream: Upstream<ChatRequestBody>;
  let variables: Environment;
  let service: RunningService;
  let owner: string;
  let siteId: string;
  let apiKey: string;
  let otherSiteId: string;
  let otherApiKey: string;
  let asked = 0;

  beforeAll(async () => {
    upstream = await Upstream.start(OPENAI_WIRE);
    variables = {
      OPENAI_API_KEY: COMMON_KEY,
      OPENAI_BASE_URL: upstream.baseUrl,
      AI_RETRY_DELAY_MS: '1',
    };
    service = await RunningService.startWithoutWorker(variables);
    owner = await ownerToken(service);
  });
  afterAll(async () => {
    await service.stop();
    await upstream.stop();
  });
  beforeEach(async () => {
    upstream.reset();
    ({ siteId, apiKey } = await service.addSite('Site with a key'));
    ({ siteId: otherSiteId, apiKey: otherApiKey } = await service.addSite('Site without one'));
  });

  const pathOf = (provider = '', site = siteId): string =>
    `/api/v1/sites/${site}/provider-keys${provider && `/${provider}`}`;
  const put = (json: unknown = { apiKey: OWN_KEY }, path = pathOf('openai'), token = owner): Promise<Response> =>
    service.request(path, { method: 'PUT', json, apiKey: token });
  const remove = (path = pathOf('openai'), token = owner): Promise<Response> =>
    service.request(path, { method: 'DELETE', apiKey: token });

  /** Each asks something else, so that no answer is remembered. */
  function ask(key: string, url = service.url): Promise<Response> {
    asked += 1;
    const body = { model: MODEL, messages: [{ role: 'user', content: `Describe pond ${asked}.` }], max_tokens: 50 };
    return fetch(new URL('/openai/v1/chat/completions', url), {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  const keysSeen = (): (string | undefined)[] => upstream.requests.map(({ headers }) => headers.authorization);

  /** With the gateway of the worker: a process of the same installation, which remembers for itself. */
  async function withWorker(work: (askWorker: (ofSite: string) => Promise<unknown>) => Promise<void>): Promise<void> {
    const worker = await createWorker(testConfiguration({ ...variables, DATABASE_URL: service.database.url }));
    const gateway = worker.get(AiGateway, { strict: false });
    try {
      await work((ofSite) => {
        asked += 1;
        const request = { messages: [{ role: 'user' as const, text: `Describe pond ${asked}.` }], maxOutputTokens: 50 };
        return gateway.generate(request, { siteId: ofSite, mode: 'live', purpose: 'chat', models: [MODEL] });
      });
    } finally {
      await worker.close();
    }
  }

  it('are used for that site alone, from the next call on, and no more once removed', async () => {
    expect((await ask(apiKey)).status).toBe(200);
    expect((await put()).status).toBe(204);
    expect((await ask(apiKey)).status).toBe(200);
    expect((await ask(otherApiKey)).status).toBe(200);
    await put({ apiKey: `${OWN_KEY}-second` });
    expect((await ask(apiKey)).status).toBe(200);
    expect((await remove()).status).toBe(204);
    expect((await ask(apiKey)).status).toBe(200);
    expect(keysSeen()).toEqual(
      [COMMON_KEY, OWN_KEY, COMMON_KEY, `${OWN_KEY}-second`, COMMON_KEY].map((key) => `Bearer ${key}`),
    );
    expect(await readProblem(await remove())).toMatchObject({ status: 404, code: 'site.provider_key_not_found' });
  });

  it('are used and forgotten by other processes too', async () => {
    await withWorker(async (askWorker) => {
      const keySeenNow = async (): Promise<string | undefined> => {
        await askWorker(siteId);
        return keysSeen().at(-1);
      };
      expect(await keySeenNow()).toBe(`Bearer ${COMMON_KEY}`);
      await put();
      await eventually('the news of the key', async () => (await keySeenNow()) === `Bearer ${OWN_KEY}`, 2_000);
      await remove();
      await eventually('the news of its end', async () => (await keySeenNow()) === `Bearer ${COMMON_KEY}`, 2_000);
    });
  });

  it('are listed by their last characters, and never shown', async () => {
    await put();
    const response = await service.request(pathOf(), { apiKey: owner });
    expect(response.status).toBe(200);
    const keys = (await response.json()) as ProviderKeyDto[];
    expect(keys).toEqual([
      { provider: 'openai', hint: '4711', createdAt: expect.any(String), updatedAt: expect.any(String) },
    ]);
  });

  it('fail alone where the provider rejects them, and say whose they are', async () => {
    await put();
    upstream.respondWith(({ headers }) => (headers.authorization === `Bearer ${OWN_KEY}` ? REJECTED : NO_CREDIT));
    for (let call = 0; call < 2; call += 1) {
      expect(await readProblem(await ask(apiKey))).toMatchObject({
        status: 502,
        code: 'provider.authentication_failed',
        detail: expect.stringContaining('the API key that the site has brought along'),
      });
    }
    expect(new Set(keysSeen())).toEqual(new Set([`Bearer ${OWN_KEY}`]));

    await put({ apiKey: 'sk-corrected-key-4712' });
    upstream.reset();
    expect((await ask(apiKey)).status).toBe(200);
    expect(keysSeen()).toEqual(['Bearer sk-corrected-key-4712']);
  });

  it.each([
    ['rejected', REJECTED],
    ['without credit', NO_CREDIT],
    ['over their rate limit', { kind: 'status', status: 429 }],
  ] satisfies [string, Behaviour][])('hold nobody else back when they are %s', async (_how, failure) => {
    await put();
    upstream.respondWith(({ headers }) => (headers.authorization === `Bearer ${OWN_KEY}` ? failure : TEA));
    for (let call = 0; call < 6; call += 1) expect((await ask(apiKey)).status).toBeGreaterThanOrEqual(502);
    expect((await ask(otherApiKey)).status).toBe(200);
  });

  it('go on when the installation’s key is out of credit', async () => {
    await put();
    await withWorker(async (askWorker) => {
      upstream.respondWith(({ headers }) => (headers.authorization === `Bearer ${OWN_KEY}` ? TEA : NO_CREDIT));
      await expect(askWorker(otherSiteId)).rejects.toMatchObject({ code: 'provider.quota_exhausted' });
      await expect(askWorker(siteId)).resolves.toMatchObject({ text: 'Tea.' });
    });
  });

  it('are not touched by calls in test mode', async () => {
    await put();
    const issue = service.api.get(IssueApiKey, { strict: false });
    const testKey = await issue.execute({ siteId, name: 'test key', mode: 'test', scopes: ['ai:invoke'] });
    const answer = await ask(typeof testKey === 'string' ? testKey : testKey.key);
    expect(await answer.json()).toMatchObject({ model: 'simulated/writer-1' });
    expect(upstream.requests).toEqual([]);
  });

  it.each(['simulated', 'anthropic', 'OpenAI', 'constructor', '%00', 'open%2Fai'])(
    'are refused for the provider %s, which is not asked here',
    async (provider) => {
      expect(await readProblem(await put(undefined, pathOf(provider)))).toMatchObject({
        status: 404,
        code: 'site.provider_unknown',
      });
      expect(await readProblem(await remove(pathOf(provider)))).toMatchObject({
        status: 404,
        code: 'site.provider_key_not_found',
      });
    },
  );

  it.each([
    [{}],
    [{ apiKey: 'short' }],
    [{ apiKey: 'k'.repeat(501) }],
    [{ apiKey: 'with a space in it' }],
    [{ apiKey: 'sk-with-a-line\nX-Injected: yes' }],
    [{ apiKey: 'sk-ชาเขียว-0123' }],
    [{ apiKey: 12_345_678 }],
  ])('are refused in the form of %j', async (json) => {
    const problem = await readProblem(await put(json));
    expect(problem).toMatchObject({ status: 400, code: 'request.invalid' });
    expect(problem.errors!.every(({ pointer }) => pointer === '/apiKey')).toBe(true);
  });

  it('do not exist for a site that there is not', async () => {
    for (const site of [NOBODY, 'my-site']) {
      for (const request of [
        put(undefined, pathOf('openai', site)),
        service.request(pathOf('', site), { apiKey: owner }),
      ]) {
        expect(await readProblem(await request)).toMatchObject({ status: 404, code: 'site.not_found' });
      }
    }
  });

  it('may be seen by every administrator, and changed by some; keys of the API reach neither', async () => {
    const account = { email: 'viewer@example.com', password: 'a very long-winded passphrase of tea' };
    await service.api.get(CreateUser, { strict: false }).execute({ ...account, role: 'viewer' });
    const login = await service.request('/api/v1/auth/login', { json: account, apiKey: null });
    const { accessToken } = (await login.json()) as { accessToken: string };
    expect((await service.request(pathOf(), { apiKey: accessToken })).status).toBe(200);
    for (const token of [accessToken, apiKey]) {
      expect(await readProblem(await put(undefined, pathOf('openai'), token))).toMatchObject({ status: 403 });
      expect(await readProblem(await remove(pathOf('openai'), token))).toMatchObject({ status: 403 });
    }
    expect(await readProblem(await service.request(pathOf(), { apiKey }))).toMatchObject({ status: 403 });
  });

  it('stand in the audit trail, by who set them and for which provider', async () => {
    await put();
    await remove();
    const trail = await rowsOf(service, 'audit_events');
    expect(trail).toContain('provider_key.set');
    expect(trail).toContain('provider_key.remove');
  });
});

async function rowsOf({ database }: RunningService, table: string): Promise<string> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(`SELECT * FROM ${table} ORDER BY id`);
  await client.end();
  return JSON.stringify(rows);
}
