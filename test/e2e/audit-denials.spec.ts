import { CreateUser, IssueApiKey, type AccessToken } from '@seoforge/auth';
import { newId } from '@seoforge/kernel';

import { AuditReader } from '../support/audit-reader';
import { ownerToken } from '../support/owner-token';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const WRONG = 'Wrong5f1c0d9e';

describe('the audit trail of denied attempts', () => {
  let service: RunningService;
  let viewer: string;
  let viewerId: string;
  let trail: AuditReader;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker();
    trail = await AuditReader.open(service, await ownerToken(service));
    const account = { email: 'viewer@example.com', password: 'a long enough password' };
    ({ id: viewerId } = await service.api.get(CreateUser, { strict: false }).execute({ ...account, role: 'viewer' }));
    const response = await service.request('/api/v1/auth/login', { json: account, apiKey: null });
    viewer = ((await response.json()) as AccessToken).accessToken;
  });
  afterAll(async () => {
    await trail.close();
    await service.stop();
  });

  async function expectDenial(requestId: string, expected: object): Promise<void> {
    expect(await trail.rowsSoonOf(requestId)).toMatchObject([
      { action: 'access.denied', outcome: 'denied', address: '127.0.0.1', ...expected },
    ]);
  }

  it('has an administrator whose role does not allow it', async () => {
    const requestId = newId();
    const path = `/api/v1/sites/${service.site.siteId}/budget`;
    const change = { method: 'PUT', json: { monthlyLimitMicroUsd: 1 }, apiKey: viewer };
    expect((await service.request(path, { ...change, headers: { 'X-Request-ID': requestId } })).status).toBe(403);

    await expectDenial(requestId, {
      actor: { kind: 'user', id: viewerId },
      target: 'PUT /api/v1/sites/:id/budget',
      reason: 'auth.role_insufficient',
      siteId: service.site.siteId,
    });
  });

  it('has a key that lacks a scope', async () => {
    const { siteId } = service.site;
    const request = { siteId, name: 'narrow key', mode: 'live', scopes: ['content:read'] } as const;
    const { key: apiKey } = await service.api.get(IssueApiKey, { strict: false }).execute(request);
    const requestId = newId();
    const headers = { 'X-Request-ID': requestId };
    expect((await service.request('/api/v1/usage', { apiKey, headers })).status).toBe(403);

    await expectDenial(requestId, {
      actor: { kind: 'key', id: expect.any(String) },
      siteId,
      target: 'GET /api/v1/usage',
      reason: 'auth.scope_missing',
    });
  });

  it.each([
    ['a key of nobody', `sf_live_${WRONG.padEnd(43, 'A')}`, 'auth.credentials_invalid'],
    ['a token of nobody', `${WRONG}.b.c`, 'auth.credentials_invalid'],
    ['nothing', null, 'auth.credentials_missing'],
  ])('has who shows %s', async (_what, apiKey, reason) => {
    const requestId = newId();
    const path = apiKey?.startsWith('sf_') ? '/api/v1/articles' : '/api/v1/usage';
    const response = await service.request(path, { apiKey, headers: { 'X-Request-ID': requestId } });
    expect(response.status).toBe(401);

    await expectDenial(requestId, { actor: { kind: 'anonymous', id: null }, target: `GET ${path}`, reason });
  });

  it('has a wrong password, and not the password', async () => {
    const requestId = newId();
    const json = { email: service.owner.email, password: WRONG };
    const headers = { 'X-Request-ID': requestId };
    const response = await service.request('/api/v1/auth/login', { json, apiKey: null, headers });
    expect(response.status).toBe(401);

    await expectDenial(requestId, { target: 'POST /api/v1/auth/login', reason: 'auth.credentials_invalid' });
  });

  it('has the first of many that are alike, and not each', async () => {
    const ids = Array.from({ length: 30 }, () => newId());
    for (const requestId of ids) {
      await service.request('/api/v1/seo/analyses', {
        json: {},
        apiKey: null,
        headers: { 'X-Request-ID': requestId },
      });
    }
    expect(await trail.rowsSoonOf(ids[0]!)).toHaveLength(1);

    const { items } = await trail.page('limit=100&outcome=denied');
    expect(items.filter(({ target }) => target === 'POST /api/v1/seo/analyses')).toHaveLength(1);
  });

  it('is not for those who may not read it', async () => {
    for (const apiKey of [viewer, service.site.apiKey]) {
      const response = await service.request('/api/v1/audit-events', { apiKey });
      expect(await readProblem(response)).toMatchObject({ status: 403, code: 'auth.role_insufficient' });
    }
  });

  it('holds nothing of what was wrong', async () => {
    const { rows } = await trail.database.query<{ text: string }>(
      'SELECT audit_events::text AS text FROM audit_events',
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ text }) => text.includes(WRONG))).toEqual([]);
  });
});
