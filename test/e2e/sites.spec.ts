import { IssueApiKey, type Role } from '@seoforge/auth';
import { newId } from '@seoforge/kernel';
import { KnownSites } from '@seoforge/sites';
import { Client } from 'pg';

import type { SitePageDto, SiteResource } from '../../apps/api/src/sites/site.dto';
import { Administrator } from '../support/administrators';
import { eventually } from '../support/eventually';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const SITES = '/api/v1/sites';

describe('sites', () => {
  let service: RunningService;
  let administrators: Record<Role, Administrator>;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker({ TRUSTED_PROXY_HOPS: '1' });
    administrators = {
      owner: await Administrator.logIn(service, 'owner', 'founder'),
      admin: await Administrator.logIn(service, 'admin', 'keeper'),
      viewer: await Administrator.logIn(service, 'viewer', 'guest'),
    };
  });
  afterAll(() => service.stop());

  function call(role: Role, method: string, path: string, json?: unknown): Promise<Response> {
    return administrators[role].request(path, { method, json });
  }

  async function resource(response: Response, status = 200): Promise<SiteResource> {
    expect(response.status).toBe(status);
    return (await response.json()) as SiteResource;
  }

  async function created(json: object = { name: 'Garden' }): Promise<SiteResource> {
    return resource(await call('admin', 'POST', SITES, json), 201);
  }

  async function disable(id: string): Promise<void> {
    await resource(await call('admin', 'PATCH', `${SITES}/${id}`, { disabled: true }));
  }

  async function keyOf(siteId: string): Promise<string> {
    const order = { siteId, name: 'key', mode: 'live', scopes: ['content:read'] } as const;
    return (await service.api.get(IssueApiKey, { strict: false }).execute(order)).key;
  }

  const verify = (apiKey: string): Promise<Response> => service.request('/api/v1/auth/verify', { apiKey });

  it('are added, read, changed and removed', async () => {
    const response = await call('admin', 'POST', SITES, {
      name: 'Garden',
      origins: ['HTTPS://Garden.example', 'http://localhost:8080'],
      rateLimits: { generation: { key: 30, site: 60 }, read: {} },
    });
    const site = await resource(response, 201);
    const path = `${SITES}/${site.id}`;
    expect(response.headers.get('location')).toBe(path);
    expect(site).toEqual({
      id: expect.any(String),
      name: 'Garden',
      origins: ['https://garden.example', 'http://localhost:8080'],
      rateLimits: { generation: { key: 30, site: 60 }, read: {} },
      isDisabled: false,
      disabledAt: null,
      createdAt: expect.any(String),
    });
    expect(await resource(await call('viewer', 'GET', path))).toEqual(site);

    const pond = { ...site, name: 'Pond', origins: [], rateLimits: { image: { site: 1 } } };
    const { name, origins, rateLimits } = pond;
    expect(await resource(await call('admin', 'PATCH', path, { name, origins, rateLimits }))).toEqual(pond);
    expect(await resource(await call('admin', 'PATCH', path, { name: null, origins: null }))).toEqual(pond);
    expect(await resource(await call('admin', 'PATCH', path, { disabled: true }))).toMatchObject({
      isDisabled: true,
      disabledAt: expect.any(String),
    });

    expect((await call('owner', 'DELETE', path)).status).toBe(204);
    expect(await readProblem(await call('owner', 'GET', path))).toMatchObject({ status: 404, code: 'site.not_found' });
  });

  it('are listed page by page, newest first', async () => {
    const ids = [(await created()).id, (await created()).id, (await created()).id].reverse();
    const first = (await (await call('viewer', 'GET', `${SITES}?limit=2`)).json()) as SitePageDto;
    expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const rest = (await (await call('viewer', 'GET', `${SITES}?cursor=${first.nextCursor!}`)).json()) as SitePageDto;
    expect(rest.items[0]!.id).toBe(ids[2]);
    expect(rest.items.map(({ id }) => id)).toContain(service.site.siteId);
    expect(rest.nextCursor).toBeNull();
  });

  it.each([
    ['no name', {}, ['/name']],
    ['an empty name', { name: '' }, ['/name']],
    ['a name that is too long', { name: 'x'.repeat(201) }, ['/name']],
    ['too many origins', { name: 'x', origins: Array.from({ length: 21 }, () => 'https://a.example') }, ['/origins']],
    ['an origin that is not encrypted', { name: 'x', origins: ['http://a.example'] }, ['/origins/0']],
    ['a wildcard', { name: 'x', origins: ['https://a.example', 'https://*.a.example'] }, ['/origins/1']],
    ['a class that sites have no part in', { name: 'x', rateLimits: { login: { site: 1 } } }, ['/rateLimits/login']],
    ['an unknown class', { name: 'x', rateLimits: { video: { key: 1 } } }, ['/rateLimits/video']],
    ['a limit of nothing', { name: 'x', rateLimits: { read: { key: 0 } } }, ['/rateLimits/read/key']],
    ['a limit beyond all bounds', { name: 'x', rateLimits: { read: { site: 1_000_001 } } }, ['/rateLimits/read/site']],
    ['half a request', { name: 'x', rateLimits: { read: { site: 1.5 } } }, ['/rateLimits/read/site']],
    ['a limit by address', { name: 'x', rateLimits: { read: { address: 1 } } }, ['/rateLimits/read/address']],
    ['limits that are none', { name: 'x', rateLimits: [] }, ['/rateLimits']],
    ['an id of its own', { name: 'x', id: newId(), isDisabled: true }, ['/id', '/isDisabled']],
  ])('cannot be added with %s', async (_what, json, pointers) => {
    const problem = await readProblem(await call('admin', 'POST', SITES, json));
    expect(problem).toMatchObject({ status: 400, code: 'request.invalid' });
    expect(problem.errors!.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it('are everybody’s business to the degree of their role', async () => {
    const { id } = await created();
    const path = `${SITES}/${id}`;
    await disable(id);
    const forbidden: [Role, string, string, unknown?][] = [
      ['viewer', 'POST', SITES, { name: 'x' }],
      ['viewer', 'PATCH', path, { name: 'x' }],
      ['viewer', 'DELETE', path],
      ['admin', 'DELETE', path],
    ];
    for (const [role, method, place, json] of forbidden) {
      const problem = await readProblem(await call(role, method, place, json));
      expect(problem).toMatchObject({ status: 403, code: 'auth.role_insufficient' });
    }
    const byKey = await service.request(SITES);
    expect(await readProblem(byKey)).toMatchObject({ status: 403, code: 'auth.role_insufficient' });
  });

  it.each(['01890a5d-ac96-774b-bcce-b302099a8057', 'site', "' OR ''='", '%00'])(
    'are none with the id %s',
    async (id) => {
      const path = `${SITES}/${encodeURIComponent(id)}`;
      for (const response of [
        call('owner', 'GET', path),
        call('owner', 'PATCH', path, { name: 'x' }),
        call('owner', 'DELETE', path),
      ]) {
        expect(await readProblem(await response)).toMatchObject({ status: 404, code: 'site.not_found' });
      }
    },
  );

  it('are not removed while they are enabled', async () => {
    const { id } = await created();
    const problem = await readProblem(await call('owner', 'DELETE', `${SITES}/${id}`));
    expect(problem).toMatchObject({ status: 409, code: 'site.still_enabled' });
    expect((await call('owner', 'GET', `${SITES}/${id}`)).status).toBe(200);
  });

  it('have their keys refused at once while they are disabled, and no longer', async () => {
    const { id } = await created();
    const apiKey = await keyOf(id);
    expect((await verify(apiKey)).status).toBe(200);
    await disable(id);
    await eventually('the refusal', async () => (await verify(apiKey)).status === 403, 2_000);
    expect(await readProblem(await verify(apiKey))).toMatchObject({ status: 403, code: 'site.disabled' });
    await call('admin', 'PATCH', `${SITES}/${id}`, { disabled: false });
    await eventually('the welcome', async () => (await verify(apiKey)).status === 200, 2_000);
  });

  it('take everything of theirs along', async () => {
    const { siteId, apiKey } = await service.addSite('Short-lived site');
    const json = { keyphrase: 'green tea' };
    expect((await service.request('/api/v1/articles', { json, apiKey })).status).toBe(202);
    await disable(siteId);
    expect((await call('owner', 'DELETE', `${SITES}/${siteId}`)).status).toBe(204);
    await eventually('the end of its key', async () => (await verify(apiKey)).status === 401, 2_000);

    const database = new Client({ connectionString: service.database.url });
    await database.connect();
    const { rows: tables } = await database.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE column_name = 'site_id' AND table_schema = 'public' AND table_name <> 'audit_events'`,
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['api_keys', 'articles', 'model_calls']));
    for (const { name } of tables) {
      const { rows } = await database.query(`SELECT 1 FROM ${name} WHERE site_id = $1`, [siteId]);
      expect({ name, rows }).toEqual({ name, rows: [] });
    }
    await database.end();
  });

  it('have their origins known at once', async () => {
    const origin = 'https://known.example';
    const known = service.api.get(KnownSites, { strict: false });
    expect(await known.hasOrigin(origin)).toBe(false);
    const { id } = await created({ name: 'Known', origins: [origin] });
    await eventually('its origin to be known', () => known.hasOrigin(origin), 2_000);
    await disable(id);
    await eventually('its origin to be forgotten', async () => !(await known.hasOrigin(origin)), 2_000);
  });
});
