import type { AddressInfo } from 'node:net';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';

import { createApi } from '../../apps/api/src/create-api';
import type { ApiKeyPageDto, ApiKeyResource, IssuedApiKeyResource } from '../../apps/api/src/sites/api-key.dto';
import { Administrator } from '../support/administrators';
import { eventually } from '../support/eventually';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';
import { testConfiguration } from '../support/test-configuration';
import { createTestDatabase } from '../support/test-database';
import { OPENAI_WIRE, type ChatRequestBody } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';

const NOBODY = '01890a5d-ac96-774b-bcce-b302099a8057';
const ORDER = { name: 'Plug-in', scopes: ['content:read', 'ai:invoke'] };

describe('API keys, on two instances of the API', () => {
  let upstream: Upstream<ChatRequestBody>;
  let service: RunningService;
  let secondApi: NestFastifyApplication;
  let database: Client;
  let administrators: Record<'admin' | 'viewer', Administrator>;
  let keys: string;

  beforeAll(async () => {
    upstream = await Upstream.start(OPENAI_WIRE);
    const variables = {
      TRUSTED_PROXY_HOPS: '1',
      OPENAI_API_KEY: 'sk-upstream-0123456789',
      OPENAI_BASE_URL: upstream.baseUrl,
      RATE_LIMITS: '{"administration": {"key": 10000, "address": 10000}}',
    };
    const testDatabase = await createTestDatabase();
    // Passport keeps one strategy a process, the last one: administrators are known to the service alone.
    secondApi = await createApi(testConfiguration({ DATABASE_URL: testDatabase.url, ...variables }));
    await secondApi.listen(0, '127.0.0.1');
    service = await RunningService.startWithoutWorker(variables, testDatabase);
    database = new Client({ connectionString: testDatabase.url });
    await database.connect();
    administrators = {
      admin: await Administrator.logIn(service, 'admin', 'keeper'),
      viewer: await Administrator.logIn(service, 'viewer', 'guest'),
    };
    keys = `/api/v1/sites/${service.site.siteId}/api-keys`;
  });
  afterAll(async () => {
    await database.end();
    await secondApi.close();
    await service.stop();
    await upstream.stop();
  });

  function call(method: string, path: string, json?: unknown, role: 'admin' | 'viewer' = 'admin'): Promise<Response> {
    return administrators[role].request(path, { method, json });
  }

  async function issued(response: Response): Promise<IssuedApiKeyResource> {
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    return (await response.json()) as IssuedApiKeyResource;
  }

  async function issue(order: object = {}): Promise<IssuedApiKeyResource> {
    return issued(await call('POST', keys, { ...ORDER, ...order }));
  }

  async function listed(id: string): Promise<ApiKeyResource> {
    const page = (await (await call('GET', `${keys}?limit=100`, undefined, 'viewer')).json()) as ApiKeyPageDto;
    return page.items.find((key) => key.id === id)!;
  }

  /** What each instance says to a key. */
  function verify(apiKey: string, headers: Record<string, string> = {}): Promise<Response[]> {
    const { port } = secondApi.getHttpServer().address() as AddressInfo;
    return Promise.all(
      [service.url, `http://127.0.0.1:${port}`].map((url) =>
        fetch(`${url}/api/v1/auth/verify`, { headers: { 'X-API-Key': apiKey, ...headers } }),
      ),
    );
  }

  async function statuses(apiKey: string, headers?: Record<string, string>): Promise<string> {
    return (await verify(apiKey, headers)).map(({ status }) => status).join(' ');
  }

  describe('that are issued', () => {
    it('are shown once, and nowhere again', async () => {
      const expiresAt = '2090-01-01T00:00:00.000Z';
      const order = { ...ORDER, mode: 'test', expiresAt, allowedAddresses: ['127.0.0.1/8', '::1'] };
      const { key, ...shown } = await issue(order);
      expect(shown).toEqual({
        ...ORDER,
        id: expect.any(String),
        mode: 'test',
        displayPrefix: key.slice(0, 12),
        allowedAddresses: ['127.0.0.0/8', '::1'],
        state: 'active',
        replaces: null,
        createdAt: expect.any(String),
        expiresAt,
        lastUsedAt: null,
        revokedAt: null,
      });
      const list = await (await call('GET', keys)).text();
      expect(list).not.toContain(key.slice(12));
      expect(list).not.toMatch(/hash/i);
      expect(await listed(shown.id)).toEqual(shown);

      const { rows } = await database.query<{ row: string }>('SELECT row_to_json(api_keys)::text AS row FROM api_keys');
      expect(rows.map(({ row }) => row).join()).not.toContain(key.slice(12));
    });

    it('work on every instance, with the rights that they were given', async () => {
      const { key } = await issue({ scopes: ['content:read'] });
      for (const response of await verify(key)) {
        expect(response.status).toBe(200);
        expect(await response.json()).toMatchObject({ site: { id: service.site.siteId }, scopes: ['content:read'] });
      }
    });

    it.each([
      ['no name', { name: undefined }, '/name'],
      ['a name that is too long', { name: 'x'.repeat(201) }, '/name'],
      ['no scope', { scopes: [] }, '/scopes'],
      ['an unknown scope', { scopes: ['content:read', 'everything'] }, '/scopes'],
      ['a scope twice', { scopes: ['content:read', 'content:read'] }, '/scopes'],
      ['an unknown mode', { mode: 'prod' }, '/mode'],
      ['an end in the past', { expiresAt: '2020-01-01T00:00:00Z' }, '/expiresAt'],
      ['an end that is no date', { expiresAt: 'tomorrow' }, '/expiresAt'],
      ['an address that is none', { allowedAddresses: ['10.0.0.1', '10.0.0.0/33'] }, '/allowedAddresses/1'],
      ['too many addresses', { allowedAddresses: Array.from({ length: 21 }, () => '10.0.0.1') }, '/allowedAddresses'],
      ['a secret of the caller’s choice', { hash: 'a', key: 'sf_live_a' }, '/hash'],
    ])('cannot have %s', async (_what, change, pointer) => {
      const problem = await readProblem(await call('POST', keys, { ...ORDER, ...change }));
      expect(problem).toMatchObject({ status: 400, code: 'request.invalid' });
      expect(problem.errors![0]!.pointer).toBe(pointer);
    });

    it('are listed page by page, newest first', async () => {
      const newest = [await issue(), await issue()].map(({ id }) => id).reverse();
      const first = (await (await call('GET', `${keys}?limit=1`)).json()) as ApiKeyPageDto;
      const second = (await (await call('GET', `${keys}?limit=1&cursor=${first.nextCursor!}`)).json()) as ApiKeyPageDto;
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(newest);
    });

    it('end when they were to', async () => {
      const { id, key } = await issue({ expiresAt: new Date(Date.now() + 1_000).toISOString() });
      expect(await statuses(key)).toBe('200 200');
      await eventually('its end', async () => (await statuses(key)) === '401 401', 3_000);
      expect(await listed(id)).toMatchObject({ state: 'expired' });
    });
  });

  describe('that are bound to addresses', () => {
    const from = (address: string): Record<string, string> => ({ 'X-Forwarded-For': address });

    it('work from there and from nowhere else', async () => {
      const { key } = await issue({ allowedAddresses: ['192.0.2.0/24', '2001:db8::/32'] });
      for (const address of ['192.0.2.1', '::ffff:192.0.2.255', '2001:db8:1::7']) {
        expect(await statuses(key, from(address))).toBe('200 200');
      }
      for (const address of ['192.0.3.1', '::ffff:10.0.0.1', '2001:db9::1']) {
        for (const response of await verify(key, from(address))) {
          expect(await readProblem(response)).toMatchObject({ status: 403, code: 'auth.address_not_allowed' });
        }
      }
    });

    it('do not believe what a caller says of itself', async () => {
      const { key } = await issue({ allowedAddresses: ['192.0.2.1'] });
      expect(await statuses(key, from('192.0.2.1, 203.0.113.9'))).toBe('403 403');
    });
  });

  describe('that are rotated', () => {
    it('work beside their successor until the overlap ends', async () => {
      const old = await issue({ allowedAddresses: ['127.0.0.1'], mode: 'test' });
      const beforeMs = Date.now();
      const successor = await issued(await call('POST', `${keys}/${old.id}/rotate`, { overlapSeconds: 2 }));
      const { name, mode, scopes, allowedAddresses, expiresAt } = old;
      expect(successor).toMatchObject({ name, mode, scopes, allowedAddresses, expiresAt, replaces: old.id });
      expect(successor.key).not.toBe(old.key);
      expect([await statuses(old.key), await statuses(successor.key)]).toEqual(['200 200', '200 200']);
      const endMs = Date.parse((await listed(old.id)).expiresAt!);
      expect(endMs - beforeMs).toBeGreaterThanOrEqual(2_000);
      await eventually('the end of the overlap', async () => (await statuses(old.key)) === '401 401', 5_000);
      expect(await statuses(successor.key)).toBe('200 200');
    });

    it('do so for a day where nothing else is said', async () => {
      const old = await issue();
      await issued(await call('POST', `${keys}/${old.id}/rotate`));
      const { expiresAt, createdAt } = await listed(old.id);
      expect(Date.parse(expiresAt!) - Date.parse(createdAt)).toBeGreaterThanOrEqual(86_400_000);
      expect(Date.parse(expiresAt!) - Date.now()).toBeLessThanOrEqual(86_400_000);
    });

    it('never work for longer than they would have', async () => {
      const { id, expiresAt } = await issue({ expiresAt: new Date(Date.now() + 60_000).toISOString() });
      const successor = await issued(await call('POST', `${keys}/${id}/rotate`, { overlapSeconds: 604_800 }));
      expect([(await listed(id)).expiresAt, successor.expiresAt]).toEqual([expiresAt, expiresAt]);
    });

    it.each([-1, 604_801, 1.5, '60'])('do not overlap for %j seconds', async (overlapSeconds) => {
      const { id } = await issue();
      const problem = await readProblem(await call('POST', `${keys}/${id}/rotate`, { overlapSeconds }));
      expect(problem).toMatchObject({ status: 400, code: 'request.invalid', errors: [{ pointer: '/overlapSeconds' }] });
    });

    it('are so once, while they work', async () => {
      const [revoked, replaced] = [await issue(), await issue()];
      await call('DELETE', `${keys}/${revoked.id}`);
      const answers = await Promise.all([1, 2, 3, 4].map(() => call('POST', `${keys}/${replaced.id}/rotate`)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
      const problem = await readProblem(await call('POST', `${keys}/${revoked.id}/rotate`));
      expect(problem).toMatchObject({ status: 409, code: 'api_key.not_usable' });
    });
  });

  describe('that are revoked', () => {
    it('are refused at once by every instance', async () => {
      const { id, key } = await issue();
      expect(await statuses(key)).toBe('200 200');
      expect((await call('DELETE', `${keys}/${id}`)).status).toBe(204);
      await eventually(
        'the news of it, which is not waited for',
        async () => (await statuses(key)) === '401 401',
        2_000,
      );
      const { revokedAt } = await listed(id);
      expect(revokedAt).toEqual(expect.any(String));

      expect((await call('DELETE', `${keys}/${id}`)).status).toBe(204);
      expect(await listed(id)).toMatchObject({ state: 'revoked', revokedAt });
    });

    it('are gone with the name of nobody else’s', async () => {
      const other = await service.addSite('Other site');
      const { id, key } = await issue();
      const strange = `/api/v1/sites/${other.siteId}/api-keys/${id}`;
      for (const path of [strange, `${keys}/${NOBODY}`, `${keys}/key`]) {
        for (const response of [call('DELETE', path), call('POST', `${path}/rotate`)]) {
          expect(await readProblem(await response)).toMatchObject({ status: 404, code: 'api_key.not_found' });
        }
      }
      expect(await statuses(key)).toBe('200 200');
    });
  });

  it('are an administrator’s business', async () => {
    const { id } = await issue();
    expect((await call('GET', keys, undefined, 'viewer')).status).toBe(200);
    for (const response of [
      call('POST', keys, ORDER, 'viewer'),
      call('POST', `${keys}/${id}/rotate`, {}, 'viewer'),
      call('DELETE', `${keys}/${id}`, undefined, 'viewer'),
      service.request(keys),
      service.request(keys, { json: ORDER }),
    ]) {
      expect(await readProblem(await response)).toMatchObject({ status: 403, code: 'auth.role_insufficient' });
    }
  });

  it('need a site', async () => {
    const path = `/api/v1/sites/${NOBODY}/api-keys`;
    for (const response of [call('GET', path), call('POST', path, ORDER), call('POST', `${path}/${NOBODY}/rotate`)]) {
      expect(await readProblem(await response)).toMatchObject({ status: 404, code: 'site.not_found' });
    }
  });

  it('reach nothing but the simulated provider where they are for tests', async () => {
    const { key } = await issue({ mode: 'test' });
    const json = { model: 'openai/gpt-5.4-mini', messages: [{ role: 'user', content: 'Why is tea green?' }] };
    const response = await service.request('/openai/v1/chat/completions', { json, apiKey: key });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ model: 'simulated/writer-1', seoforge: { costMicroUsd: 0 } });
    expect(upstream.requests).toEqual([]);

    const { key: live } = await issue();
    expect((await service.request('/openai/v1/chat/completions', { json, apiKey: live })).status).toBe(200);
    expect(upstream.requests).toHaveLength(1);
  });

  it('have their last use on record before an instance ends', async () => {
    const { id, key } = await issue();
    const beforeMs = Date.now();
    expect(await statuses(key)).toBe('200 200');
    expect(await listed(id)).toMatchObject({ lastUsedAt: null });
    await secondApi.close();
    const { lastUsedAt } = await listed(id);
    expect(Date.parse(lastUsedAt!)).toBeGreaterThanOrEqual(beforeMs);
  });
});
