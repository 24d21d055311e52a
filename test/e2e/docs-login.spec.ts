import { ChangeUser, CreateUser, KnownSessions } from '@seoforge/auth';
import type { Environment } from '@seoforge/config';

import { eventually } from '../support/eventually';
import { ownerToken } from '../support/owner-token';
import { readProblem } from '../support/problem';
import { RunningService } from '../support/running-service';

const PRODUCTION = {
  NODE_ENV: 'production',
  PRODUCTION_WAIVERS: 'database,redis,signing-key,provider',
  API_DOCS_ENABLED: 'true',
};
const PAGES = ['/docs', '/docs/', '/docs/index.html', '/%64ocs', '/docs?x=1'];
const FILES = [
  '/openapi.json',
  '/%6fpenapi.json',
  '/docs/swagger-ui-init.js',
  '/docs/swagger-ui.css',
  '/docs/docs/swagger-ui-init.js',
];
const VIEWER = { email: 'viewer@example.com', password: 'nine cups of cold tea' };

describe('the login of the documentation', () => {
  let service: RunningService;

  async function start(variables: Environment = {}): Promise<void> {
    service = await RunningService.startWithoutWorker({ API_DOCS_LOGIN: 'true', ...variables });
  }

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(new URL(path, service.url), { headers, redirect: 'manual' });

  const logIn = (changes: object = {}): Promise<Response> => {
    const { email, password } = service.owner;
    return service.request('/docs/login', { json: { email, password, ...changes }, apiKey: null });
  };

  const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]!.split(';', 1)[0]!;

  const untilClosed = (headers: Record<string, string>): Promise<void> =>
    eventually('the end of the session', async () => (await get('/docs', headers)).status === 302);

  async function expectClosed(headers: Record<string, string> = {}): Promise<void> {
    for (const page of PAGES) {
      const response = await get(page, headers);
      expect([page, response.status, response.headers.get('location')]).toEqual([page, 302, '/docs/login']);
      expect(await response.text()).not.toContain('swagger');
    }
    for (const file of FILES) {
      const response = await get(file, headers);
      expect(await readProblem(response)).toMatchObject({ status: 401, code: 'auth.credentials_missing' });
    }
  }

  describe('where it is asked for', () => {
    beforeAll(() => start({ RATE_LIMITS: '{"login":{"address":1000}}' }));
    afterAll(() => service.stop());

    it('stands before everything', async () => {
      await expectClosed();
      await expectClosed({ Cookie: 'seoforge-docs=' });
      await expectClosed({ Cookie: 'seoforge-docs=a.b.c', Authorization: `Bearer ${service.site.apiKey}` });
    });

    it('is a page that works without anything inline', async () => {
      const page = await get('/docs/login');
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
      const html = await page.text();
      expect(html).not.toMatch(/<script>|<style>|\son\w+=|style=/);
      for (const [, file = ''] of html.matchAll(/(?:href|src)="(\/[^"]+)"/g)) {
        const response = await get(file);
        expect([file, response.status]).toEqual([file, 200]);
        expect(response.headers.get('content-type')).toContain(file.endsWith('.css') ? 'text/css' : 'text/javascript');
      }
      const fields = [...html.matchAll(/<input\s+id="(\w+)"/g)].map(([, id]) => id);
      expect(fields).toEqual(['email', 'password', 'code']);
      for (const field of fields) expect(html).toContain(`<label for="${field}">`);
    });

    it('lets an owner in, until the owner logs out', async () => {
      const response = await logIn();
      expect(response.status).toBe(204);
      expect(response.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^seoforge-docs=[\w.-]+; Path=\/; Max-Age=28800; HttpOnly; SameSite=Strict$/),
      ]);
      const headers = { Cookie: cookieOf(response) };
      for (const place of ['/docs', '/openapi.json', '/docs/swagger-ui-init.js', '/docs/swagger-ui.css'])
        expect([place, (await get(place, headers)).status]).toEqual([place, 200]);
      expect(await (await get('/docs', headers)).text()).toContain("src='/docs/logout.js'");

      const left = await service.request('/docs/logout', { method: 'POST', apiKey: null, headers });
      expect(left.status).toBe(204);
      expect(left.headers.getSetCookie()).toEqual([expect.stringContaining('seoforge-docs=; Path=/; Max-Age=0;')]);
      await untilClosed(headers);
      await expectClosed(headers);
    });

    it('opens nothing but the documentation, and an access token opens no documentation', async () => {
      const token = cookieOf(await logIn()).split('=')[1]!;
      const me = await service.request('/api/v1/auth/me', { apiKey: token });
      expect(await readProblem(me)).toMatchObject({ status: 401, code: 'auth.credentials_invalid' });

      const accessToken = await ownerToken(service);
      await expectClosed({ Cookie: `seoforge-docs=${accessToken}` });
      await expectClosed({ Authorization: `Bearer ${accessToken}` });
    });

    it('turns away who is no owner, and keeps no session of the attempt', async () => {
      await service.api.get(CreateUser, { strict: false }).execute({ ...VIEWER, role: 'viewer' });
      const sessions = service.api.get(KnownSessions, { strict: false });
      const found = jest.spyOn(sessions, 'find');
      const response = await logIn(VIEWER);
      expect(await readProblem(response)).toMatchObject({ status: 403, code: 'auth.role_insufficient' });
      expect(response.headers.getSetCookie()).toEqual([]);
      const [sessionId] = found.mock.calls[0]!;
      await eventually('the end of the session', async () => (await sessions.find(sessionId)) === null);
    });

    it('lets nobody stay who is an owner no more', async () => {
      const owner = { email: 'second@example.com', password: VIEWER.password };
      const user = await service.api.get(CreateUser, { strict: false }).execute({ ...owner, role: 'owner' });
      const headers = { Cookie: cookieOf(await logIn(owner)) };
      expect((await get('/docs', headers)).status).toBe(200);
      await service.api.get(ChangeUser, { strict: false }).execute(user.id, { role: 'admin' });
      await untilClosed(headers);
      await expectClosed(headers);
    });

    it.each([
      ['a wrong password', { password: 'not the password' }, 401, 'auth.credentials_invalid'],
      ['nobody', { email: 'nobody@example.com' }, 401, 'auth.credentials_invalid'],
      ['too little', { password: undefined }, 400, 'request.invalid'],
      ['too much', { colour: 'red' }, 400, 'request.invalid'],
      ['no text', { password: { $ne: '' } }, 400, 'request.invalid'],
    ])('refuses %s', async (_, changes, status, code) => {
      const response = await logIn(changes);
      expect(await readProblem(response)).toMatchObject({ status, code });
      expect(response.headers.getSetCookie()).toEqual([]);
    });

    it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data'])(
      'reads no form that a page of another site could send, as %s',
      async (type) => {
        const headers = { 'Content-Type': type };
        const body = 'email=owner@example.com';
        const response = await service.request('/docs/login', { method: 'POST', apiKey: null, headers, body });
        expect(await readProblem(response)).toMatchObject({ status: 415 });
      },
    );
  });

  describe('elsewhere', () => {
    afterEach(() => service.stop());

    it('stands before everything in production', async () => {
      await start({ ...PRODUCTION, API_DOCS_LOGIN: 'false' });
      await expectClosed();
    });

    it('sends its cookie over TLS alone where the address of the service says so', async () => {
      await start({ PUBLIC_BASE_URL: 'https://api.example.com' });
      const response = await logIn();
      expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-seoforge-docs=.+; Secure$/)]);
      const value = cookieOf(response).split('=')[1]!;
      expect((await get('/docs', { Cookie: `__Host-seoforge-docs=${value}` })).status).toBe(200);
      await expectClosed({ Cookie: `seoforge-docs=${value}` });
    });

    it('may be tried as often as any login', async () => {
      await start({ RATE_LIMITS: '{"login":{"address":2}}' });
      const statuses = [await logIn({ email: 1 }), await logIn({ email: 1 }), await logIn()].map(
        ({ status }) => status,
      );
      expect(statuses).toEqual([400, 400, 429]);
    });

    it.each([
      ['for everybody', { API_DOCS_LOGIN: 'false' }],
      ['for nobody', { API_DOCS_ENABLED: 'false' }],
    ])('is not there where the documentation is %s', async (_, variables) => {
      await start(variables);
      for (const [method, path] of [
        ['GET', '/docs/login'],
        ['POST', '/docs/login'],
        ['POST', '/docs/logout'],
      ] as const)
        expect((await service.request(path, { method, apiKey: null })).status).toBe(404);
    });
  });
});
