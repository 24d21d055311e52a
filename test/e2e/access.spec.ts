import { AuthenticateApiKey, CreateUser, IssueApiKey, type AccessToken, type Scope } from '@seoforge/auth';
import { Client } from 'pg';

import { createDocument } from '../../apps/api/src/openapi/create-document';
import { readProblem } from '../support/problem';
import { registeredRoutes, type RegisteredRoute } from '../support/registered-routes';
import { eventually } from '../support/eventually';
import { RunningService } from '../support/running-service';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('access', () => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.startWithoutWorker();
  });
  afterAll(() => service.stop());

  async function logIn(email: string, password: string): Promise<Response> {
    return service.request('/api/v1/auth/login', { json: { email, password }, apiKey: null });
  }

  async function ownerToken(): Promise<string> {
    const response = await logIn(service.owner.email, service.owner.password);
    return ((await response.json()) as AccessToken).accessToken;
  }

  async function keyWith(...scopes: Scope[]): Promise<string> {
    const issue = service.api.get(IssueApiKey, { strict: false });
    return (await issue.execute({ siteId: service.site.siteId, name: 'narrow key', mode: 'live', scopes })).key;
  }

  describe('to the routes', () => {
    let routes: RegisteredRoute[];

    beforeAll(() => {
      routes = registeredRoutes(service.api);
    });

    const place = ({ method, path }: RegisteredRoute): string => `${method} ${path}`;

    it('is free where it must be, and nowhere else', () => {
      expect(
        routes
          .filter(({ isPublic }) => isPublic)
          .map(place)
          .sort(),
      ).toEqual([
        'GET /api/v1/health',
        'GET /health',
        'GET /health/live',
        'GET /health/ready',
        'GET /media/:name',
        'POST /api/v1/auth/login',
        'POST /api/v1/auth/refresh',
      ]);
    });

    it('is ruled everywhere else', () => {
      const closed = routes.filter(({ isPublic }) => !isPublic);
      expect(closed.length).toBeGreaterThanOrEqual(7);
      expect(closed.filter(({ rule }) => !rule?.scope && !rule?.role).map(place)).toEqual([]);
    });

    it('is refused to who shows nothing, whatever else is wrong', async () => {
      for (const route of routes.filter(({ isPublic }) => !isPublic)) {
        const path = route.path.replaceAll(/:\w+/g, ID);
        const response = await service.request(path, { method: route.method, apiKey: null });
        const { code } = await readProblem(response);
        expect({ route: place(route), status: response.status, code }).toEqual({
          route: place(route),
          status: 401,
          code: 'auth.credentials_missing',
        });
        expect(response.headers.get('www-authenticate')).toBe('Bearer');
      }
    });

    it('is documented', () => {
      const { paths } = createDocument(service.api);
      const documented = Object.entries(paths).flatMap(([path, operations]) =>
        Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
      );
      expect(documented.sort()).toEqual(routes.map(place).sort());
    });
  });

  describe('with a key', () => {
    it('tells a plug-in its site and its rights', async () => {
      const response = await service.request('/api/v1/auth/verify');
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({
        site: { id: service.site.siteId, name: 'Example site' },
        scopes: ['content:write', 'content:read', 'seo:analyze', 'ai:invoke', 'usage:read', 'posts:write'],
      });
    });

    it('takes it from X-API-Key too', async () => {
      const headers = { 'X-API-Key': service.site.apiKey };
      expect((await service.request('/api/v1/auth/verify', { apiKey: null, headers })).status).toBe(200);
    });

    it.each([
      ['of nobody', `sf_live_${'A'.repeat(43)}`],
      ['with a letter missing', `sf_live_${'A'.repeat(42)}`],
      ['that is no key', 'key'],
    ])('refuses one %s', async (_, apiKey) => {
      for (const credentials of [
        ['Authorization', `Bearer ${apiKey}`],
        ['X-API-Key', apiKey],
      ] as const) {
        const headers = Object.fromEntries([credentials]);
        const response = await service.request('/api/v1/auth/verify', { apiKey: null, headers });
        expect(await readProblem(response)).toMatchObject({ status: 401, code: 'auth.credentials_invalid' });
      }
    });

    it.each(['revoked_at', 'expires_at'])('refuses one whose %s is over', async (column) => {
      const apiKey = await keyWith('content:read');
      expect((await service.request('/api/v1/auth/verify', { apiKey })).status).toBe(200);

      const { keyId } = await service.api.get(AuthenticateApiKey, { strict: false }).execute(apiKey, '127.0.0.1');
      const client = new Client({ connectionString: service.database.url });
      await client.connect();
      await client.query(`update api_keys set ${column} = now() - interval '1 second' where id = $1`, [keyId]);
      await client.end();
      const verify = (): Promise<Response> => service.request('/api/v1/auth/verify', { apiKey });
      await eventually(
        'the end of the key, heard and not waited for',
        async () => (await verify()).status === 401,
        2_000,
      );
      expect(await readProblem(await verify())).toMatchObject({ status: 401, code: 'auth.credentials_invalid' });
    });

    it('names the right that it lacks', async () => {
      const apiKey = await keyWith('content:read');
      expect((await service.request('/api/v1/articles', { apiKey })).status).toBe(200);
      const response = await service.request('/api/v1/articles', { apiKey, json: { keyphrase: 'green tea' } });
      expect(await readProblem(response)).toMatchObject({
        status: 403,
        code: 'auth.scope_missing',
        detail: expect.stringContaining('content:write'),
      });
    });

    it('opens nothing that is for administrators', async () => {
      const response = await service.request('/api/v1/auth/me');
      expect(await readProblem(response)).toMatchObject({ status: 403, code: 'auth.role_insufficient' });
    });
  });

  describe('with a password', () => {
    it('gives a token for a quarter of an hour, which says who one is', async () => {
      const response = await logIn(` ${service.owner.email.toUpperCase()}`, service.owner.password);
      expect(response.status).toBe(200);
      const token = (await response.json()) as AccessToken;
      expect(token).toEqual({
        accessToken: expect.any(String),
        refreshToken: expect.any(String),
        expiresIn: 900,
        tokenType: 'Bearer',
      });

      const me = await service.request('/api/v1/auth/me', { apiKey: token.accessToken });
      expect(me.status).toBe(200);
      expect(await me.json()).toEqual({
        id: expect.any(String),
        email: 'owner@example.com',
        role: 'owner',
        hasSecondFactor: false,
      });
    });

    it('lets each role in where it may go', async () => {
      const password = 'a long enough password';
      await service.api.get(CreateUser, { strict: false }).execute({
        email: 'viewer@example.com',
        password,
        role: 'viewer',
      });
      const { accessToken } = (await (await logIn('viewer@example.com', password)).json()) as AccessToken;
      const me = await service.request('/api/v1/auth/me', { apiKey: accessToken });
      expect(await me.json()).toMatchObject({ role: 'viewer' });
    });

    it('does not tell a wrong password from an account that there is not', async () => {
      const answers = await Promise.all([
        logIn(service.owner.email, 'not the password of it'),
        logIn('nobody@example.com', service.owner.password),
      ]);
      const [wrong, unknown] = await Promise.all(answers.map(readProblem));
      expect(wrong).toMatchObject({ status: 401, code: 'auth.credentials_invalid' });
      const { title, detail, type } = wrong!;
      expect(unknown).toMatchObject({ status: 401, code: 'auth.credentials_invalid', title, detail, type });
    });

    it('refuses a token that was changed, and one that is none', async () => {
      const token = await ownerToken();
      const [header, claims, signature] = token.split('.') as [string, string, string];
      const promoted = Buffer.from(
        JSON.stringify({ ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object), sub: ID }),
      ).toString('base64url');
      const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
      for (const forged of [`${header}.${promoted}.${signature}`, `${unsigned}.${claims}.`, 'a.b.c']) {
        const response = await service.request('/api/v1/auth/me', { apiKey: forged });
        expect(await readProblem(response)).toMatchObject({ status: 401, code: 'auth.credentials_invalid' });
      }
    });

    it('opens nothing that is for keys', async () => {
      const response = await service.request('/api/v1/auth/verify', { apiKey: await ownerToken() });
      expect(await readProblem(response)).toMatchObject({ status: 403, code: 'auth.role_insufficient' });
    });
  });
});
