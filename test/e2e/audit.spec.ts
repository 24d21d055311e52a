import type { AccessToken } from '@seoforge/auth';
import { newId } from '@seoforge/kernel';

import { AuditReader } from '../support/audit-reader';
import { ownerToken } from '../support/owner-token';
import { readProblem } from '../support/problem';
import { registeredRoutes } from '../support/registered-routes';
import { RunningService, type RequestOptions } from '../support/running-service';

const CANARY = 'canary-5f1c0d9e';

describe('the audit trail', () => {
  let service: RunningService;
  let owner: string;
  let budget: string;
  let trail: AuditReader;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker();
    owner = await ownerToken(service);
    budget = `/api/v1/sites/${service.site.siteId}/budget`;
    trail = await AuditReader.open(service, owner);
  });
  afterAll(async () => {
    await trail.close();
    await service.stop();
  });

  function setBudget(requestId: string, { headers, ...options }: RequestOptions = {}): Promise<Response> {
    return service.request(budget, {
      method: 'PUT',
      json: { monthlyLimitMicroUsd: 7_000_000 },
      apiKey: owner,
      headers: { 'X-Request-ID': requestId, ...headers },
      ...options,
    });
  }

  const meId = async (apiKey: string): Promise<string> =>
    ((await (await service.request('/api/v1/auth/me', { apiKey })).json()) as { id: string }).id;

  it('covers whatever administrators, and they alone, can change, and how they come and go', () => {
    const administrative = registeredRoutes(service.api).filter(
      ({ method, path, rule }) =>
        (method !== 'GET' && rule?.role !== undefined && rule.scope === undefined) ||
        /\/auth\/(?:login|refresh|logout)$/.test(path),
    );

    expect(administrative.length).toBeGreaterThanOrEqual(4);
    expect(administrative.filter(({ act }) => !act).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    for (const { act } of administrative) expect(act?.action).toMatch(/^[a-z_]+\.[a-z_]+$/);
  });

  it('has one row for an act: who, what, from where, in which request', async () => {
    const requestId = newId();
    expect((await setBudget(requestId)).status).toBe(200);

    expect(await trail.rowsOf(requestId)).toEqual([
      {
        id: expect.any(String),
        occurredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        actor: { kind: 'user', id: await meId(owner) },
        siteId: service.site.siteId,
        action: 'site_budget.set',
        target: service.site.siteId,
        outcome: 'done',
        reason: null,
        address: '127.0.0.1',
        requestId,
        details: { members: 'monthlyLimitMicroUsd' },
      },
    ]);
  });

  it('names what an act was done to', async () => {
    const path = `/api/v1/sites/${service.site.siteId}/routes/fish.names`;
    const json = { models: ['simulated/writer-1'] };
    expect((await service.request(path, { method: 'PUT', json, apiKey: owner })).status).toBe(200);
    expect((await service.request(path, { method: 'DELETE', apiKey: owner })).status).toBe(204);

    expect((await trail.page('action=site_route.')).items).toMatchObject([
      { action: 'site_route.remove', target: 'fish.names', siteId: service.site.siteId, details: {} },
      { action: 'site_route.set', target: 'fish.names', details: { members: 'models' } },
    ]);
  });

  it('names what was made, and what was made of what, but no key and no password', async () => {
    const sent: RequestOptions = { apiKey: owner };
    const make = async (path: string, json: unknown): Promise<{ id: string; key?: string }> =>
      (await (await service.request(path, { ...sent, json })).json()) as { id: string; key?: string };
    const site = await make('/api/v1/sites', { name: CANARY });
    const keys = `/api/v1/sites/${site.id}/api-keys`;
    const key = await make(keys, { name: CANARY, mode: 'live', scopes: ['content:read'] });
    const rotated = await make(`${keys}/${key.id}/rotate`, { overlapSeconds: 60 });
    expect((await service.request(`${keys}/${key.id}`, { ...sent, method: 'DELETE' })).status).toBe(204);
    const account = { email: 'editor@example.com', password: `a long ${CANARY}`, role: 'viewer' };
    const user = await make('/api/v1/users', account);
    const change = { ...sent, method: 'PATCH', json: { role: 'admin', disabled: true } };
    expect((await service.request(`/api/v1/users/${user.id}`, change)).status).toBe(200);

    expect((await trail.page(`siteId=${site.id}`)).items).toMatchObject([
      { action: 'api_key.revoke', target: key.id, details: {} },
      { action: 'api_key.rotate', target: key.id, details: { members: 'overlapSeconds', createdId: rotated.id } },
      { action: 'api_key.issue', target: key.id, details: { members: 'mode name scopes' } },
      { action: 'site.create', target: site.id, details: { members: 'name' } },
    ]);
    expect((await trail.page('action=user.')).items).toMatchObject([
      { action: 'user.change', target: user.id, details: { members: 'disabled role', role: 'admin', disabled: true } },
      { action: 'user.create', target: user.id, details: { members: 'email password role', role: 'viewer' } },
    ]);
  });

  it('has who logged in, and when that was over', async () => {
    const { email, password } = service.owner;
    const json = { email, password };
    const requestId = newId();
    const headers = { 'X-Request-ID': requestId };
    const response = await service.request('/api/v1/auth/login', { json, apiKey: null, headers });
    const { accessToken } = (await response.json()) as AccessToken;
    const actor = { kind: 'user', id: await meId(accessToken) };
    const [begun] = await trail.rowsSoonOf(requestId);
    const out = { method: 'POST', apiKey: accessToken, headers: { 'X-Request-ID': newId() } };
    expect((await service.request('/api/v1/auth/logout', out)).status).toBe(204);
    const [ended] = await trail.rowsSoonOf(out.headers['X-Request-ID']);

    expect(begun).toMatchObject({ action: 'session.begin', actor, details: { members: 'email password' } });
    expect(ended).toMatchObject({ action: 'session.end', actor, target: begun!.target });
    expect(begun!.target).toEqual(expect.any(String));
  });

  it('has no row for an act that failed', async () => {
    const requestId = newId();
    expect((await setBudget(requestId, { json: { monthlyLimitMicroUsd: -1 } })).status).toBe(400);
    const path = `/api/v1/sites/${newId()}/budget`;
    const headers = { 'X-Request-ID': requestId };
    const json = { monthlyLimitMicroUsd: 1 };
    expect((await service.request(path, { method: 'PUT', json, apiKey: owner, headers })).status).toBe(404);

    expect(await trail.rowsOf(requestId)).toEqual([]);
  });

  it('takes back an act whose row cannot be stored', async () => {
    expect((await setBudget(newId(), { json: { monthlyLimitMicroUsd: 5 } })).status).toBe(200);
    await trail.database.query(
      "ALTER TABLE audit_events ADD CONSTRAINT refused CHECK (action <> 'site_budget.set') NOT VALID",
    );
    const response = await setBudget(newId(), { json: { monthlyLimitMicroUsd: 999 } });
    await trail.database.query('ALTER TABLE audit_events DROP CONSTRAINT refused');

    expect(await readProblem(response)).toMatchObject({ status: 500, code: 'internal' });
    const answer = await service.request(budget, { apiKey: owner });
    expect(await answer.json()).toMatchObject({ monthlyLimitMicroUsd: 5 });
  });

  it('is read in pages', async () => {
    await setBudget(newId());
    await setBudget(newId());
    const query = `action=site_budget.set&actorId=${await meId(owner)}&siteId=${service.site.siteId}&limit=1`;
    const first = await trail.page(query);
    const second = await trail.page(`${query}&cursor=${first.nextCursor ?? ''}`);

    expect(first.items).toHaveLength(1);
    expect(second.items).toHaveLength(1);
    expect(second.items[0]!.id < first.items[0]!.id).toBe(true);
    expect((await trail.page(`${query}&to=2020-01-01`)).items).toEqual([]);
  });

  it.each([
    ['limit=0', '/limit'],
    ['limit=101', '/limit'],
    ['cursor=next', '/cursor'],
    ['siteId=mine', '/siteId'],
    ['actorId=me', '/actorId'],
    ['action=DROP', '/action'],
    ['outcome=failed', '/outcome'],
    ['from=yesterday', '/from'],
    ['from=2026-02-01&to=2026-01-01', '/to'],
    ['order=asc', '/order'],
  ])('refuses to be asked with %s', async (query, pointer) => {
    expect(await readProblem(await trail.request(query))).toMatchObject({
      status: 400,
      code: 'request.invalid',
      errors: [{ pointer }],
    });
  });

  it('holds nothing of what headers and bodies hold', async () => {
    const requestId = newId();
    const headers = {
      'User-Agent': CANARY,
      Cookie: `session=${CANARY}`,
      'X-Request-ID': requestId,
      'X-Forwarded-For': CANARY,
      Referer: `https://example.com/${CANARY}`,
    };
    const json = { monthlyLimitMicroUsd: 8_000_000, timeZone: 'Asia/Bangkok' };
    expect((await setBudget(requestId, { json, headers })).status).toBe(200);
    const deniedId = newId();
    await service.request(`/api/v1/ai/models?${CANARY}`, {
      apiKey: null,
      headers: { ...headers, 'X-API-Key': CANARY, 'X-Request-ID': deniedId },
    });
    await trail.rowsSoonOf(deniedId);

    const { rows } = await trail.database.query<{ text: string }>(
      'SELECT audit_events::text AS text FROM audit_events',
    );
    const all = rows.map(({ text }) => text).join('\n');
    expect(all).toContain('members');
    for (const secret of [CANARY, 'Asia/Bangkok', '8000000', service.owner.password, owner, service.site.apiKey])
      expect(all).not.toContain(secret);
  });
});
