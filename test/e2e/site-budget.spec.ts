import type { AccessToken } from '@seoforge/auth';
import { CreateUser } from '@seoforge/auth';

import type { SiteBudgetDto } from '../../apps/api/src/sites/site-budget.dto';
import { ownerToken } from '../support/owner-token';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

const NOBODY = '01890a5d-ac96-774b-bcce-b302099a8057';
const MODEL = 'openai/gpt-5.4-mini';

describe('budgets and routes of sites', () => {
  let upstream: Upstream<ChatRequestBody>;
  let service: RunningService;
  let owner: string;
  let site: string;

  beforeAll(async () => {
    upstream = await Upstream.start(OPENAI_WIRE);
    service = await RunningService.startWithoutWorker({
      OPENAI_API_KEY: 'sk-upstream-0123456789',
      OPENAI_BASE_URL: upstream.baseUrl,
      AI_MONTHLY_BUDGET_USD: '20',
    });
    owner = await ownerToken(service);
    site = `/api/v1/sites/${service.site.siteId}`;
  });
  afterAll(async () => {
    await service.stop();
    await upstream.stop();
  });
  beforeEach(() => {
    upstream.reset();
  });

  function put(path: string, json: unknown): Promise<Response> {
    return service.request(path, { method: 'PUT', json, apiKey: owner });
  }

  async function budget(): Promise<SiteBudgetDto> {
    const response = await service.request(`${site}/budget`, { apiKey: owner });
    expect(response.status).toBe(200);
    return (await response.json()) as SiteBudgetDto;
  }

  function ask(model: string, question: string): Promise<Response> {
    const json = { model, messages: [{ role: 'user', content: question }], max_tokens: 100 };
    return service.request('/openai/v1/chat/completions', { json });
  }

  async function viewerToken(): Promise<string> {
    const account = { email: 'viewer@example.com', password: 'a long enough password' };
    await service.api.get(CreateUser, { strict: false }).execute({ ...account, role: 'viewer' });
    const response = await service.request('/api/v1/auth/login', { json: account, apiKey: null });
    return ((await response.json()) as AccessToken).accessToken;
  }

  it('are the installation’s until they are set', async () => {
    expect(await budget()).toEqual({
      monthlyLimitMicroUsd: 20_000_000,
      timeZone: 'UTC',
      alertAtPercent: [50, 80, 100],
      month: expect.stringMatching(/^\d{4}-\d\d$/),
      spentMicroUsd: 0,
      reservedMicroUsd: 0,
      isDefault: true,
    });
    const routes = await service.request(`${site}/routes`, { apiKey: owner });
    expect(await routes.json()).toEqual({ routes: [] });
  });

  it('hold from the next call on', async () => {
    const own = { monthlyLimitMicroUsd: 5_000_000, timeZone: 'Asia/Bangkok', alertAtPercent: [90] };
    const set = await put(`${site}/budget`, own);
    expect(set.status).toBe(200);
    expect(await set.json()).toMatchObject({ ...own, isDefault: false });
    expect((await ask(MODEL, 'Describe a pond.')).status).toBe(200);
    const { spentMicroUsd } = await budget();
    expect(spentMicroUsd).toBeGreaterThan(0);

    await put(`${site}/budget`, { monthlyLimitMicroUsd: spentMicroUsd });
    expect(await budget()).toMatchObject({ timeZone: 'UTC', alertAtPercent: [50, 80, 100] });
    const refused = await ask(MODEL, 'Describe a hedge.');
    expect(refused.status).toBe(402);
    expect(await refused.json()).toMatchObject({
      code: 'budget.exceeded',
      error: { type: 'insufficient_quota', code: 'insufficient_quota' },
    });
    expect(upstream.requests).toHaveLength(1);
    await put(`${site}/budget`, own);
  });

  it.each([
    [{}, '/monthlyLimitMicroUsd'],
    [{ monthlyLimitMicroUsd: -1 }, '/monthlyLimitMicroUsd'],
    [{ monthlyLimitMicroUsd: 1.5 }, '/monthlyLimitMicroUsd'],
    [{ monthlyLimitMicroUsd: 1e13 }, '/monthlyLimitMicroUsd'],
    [{ monthlyLimitMicroUsd: 1, timeZone: 'Mars/Olympus' }, '/timeZone'],
    [{ monthlyLimitMicroUsd: 1, alertAtPercent: [0] }, '/alertAtPercent'],
    [{ monthlyLimitMicroUsd: 1, alertAtPercent: [80, 50] }, '/alertAtPercent'],
    [{ monthlyLimitMicroUsd: 1, currency: 'EUR' }, '/currency'],
  ])('refuse a budget of %j', async (json, pointer) => {
    const response = await put(`${site}/budget`, json);
    expect(await readProblem(response)).toMatchObject({ code: 'request.invalid', errors: [{ pointer }] });
  });

  it('send a site’s calls to the models that it has chosen', async () => {
    const route = { models: ['simulated/writer-1'], strategy: 'priority' };
    const set = await put(`${site}/routes/fish.names`, route);
    expect(set.status).toBe(200);
    expect(await set.json()).toEqual({ name: 'fish.names', ...route });
    const listed = await service.request(`${site}/routes`, { apiKey: owner });
    expect(await listed.json()).toEqual({ routes: [{ name: 'fish.names', ...route }] });
    const answer = await ask('fish.names', 'Name a fish.');
    expect(await answer.json()).toMatchObject({ model: 'simulated/writer-1' });

    const removed = await service.request(`${site}/routes/fish.names`, { method: 'DELETE', apiKey: owner });
    expect(removed.status).toBe(204);
    const gone = await service.request(`${site}/routes/fish.names`, { method: 'DELETE', apiKey: owner });
    expect(await readProblem(gone)).toMatchObject({ status: 404, code: 'site.route_not_found' });
    expect((await ask('fish.names', 'Name another fish.')).status).toBe(404);
  });

  it.each([
    ['a.b', { models: ['openai/gpt-of-nobody'] }, 'site.route_invalid', '/models/0'],
    ['a.b', { models: [MODEL], strategy: 'weighted' }, 'site.route_invalid', '/weights'],
    ['a.b', { models: [MODEL], strategy: 'random' }, 'request.invalid', '/strategy'],
    ['a.b', { models: [MODEL], weights: ['1'] }, 'request.invalid', '/weights'],
    ['a.b', {}, 'request.invalid', '/models'],
    ['A%20b', { models: [MODEL] }, 'site.route_invalid', ''],
  ])('refuse a route %s of %j', async (name, json, code, pointer) => {
    const response = await put(`${site}/routes/${name}`, json);
    expect(await readProblem(response)).toMatchObject({ status: 400, code, errors: [{ pointer }] });
  });

  it('do not exist for a site that there is not', async () => {
    for (const id of [NOBODY, 'my-site']) {
      for (const request of [
        service.request(`/api/v1/sites/${id}/budget`, { apiKey: owner }),
        service.request(`/api/v1/sites/${id}/routes`, { apiKey: owner }),
        put(`/api/v1/sites/${id}/budget`, { monthlyLimitMicroUsd: 1 }),
        put(`/api/v1/sites/${id}/routes/a.b`, { models: [MODEL] }),
      ]) {
        expect(await readProblem(await request)).toMatchObject({ status: 404, code: 'site.not_found' });
      }
    }
  });

  it('may be seen by every administrator, and changed by some; keys reach neither', async () => {
    const viewer = await viewerToken();
    for (const path of [`${site}/budget`, `${site}/routes`]) {
      expect((await service.request(path, { apiKey: viewer })).status).toBe(200);
      expect(await readProblem(await service.request(path))).toMatchObject({ status: 403 });
    }
    const json = { monthlyLimitMicroUsd: 1 };
    const change = await service.request(`${site}/budget`, { method: 'PUT', json, apiKey: viewer });
    expect(await readProblem(change)).toMatchObject({ status: 403, code: 'auth.role_insufficient' });
  });
});
