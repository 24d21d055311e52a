import type { FastifyRequest } from 'fastify';

import { entryOfAct } from './entry-of-act';

const SITE = '01890a5d-ac96-774b-bcce-b302099a8057';
const KEY = '01890a5d-ac96-774b-bcce-b302099a8058';
const NEW_KEY = '01890a5d-ac96-774b-bcce-b302099a8059';

/** What an administrator sent to a route. */
function request(url: string, params: object = {}, body?: unknown): FastifyRequest {
  const user = { kind: 'user', userId: 'user-1', sessionId: 'session-1', role: 'admin' };
  return { routeOptions: { url }, params, body, user, ip: '203.0.113.7', id: 'request-1' } as unknown as FastifyRequest;
}

const OK = { statusCode: 200, answer: undefined };
const created = (id: string): { statusCode: number; answer: unknown } => ({ statusCode: 201, answer: { id } });

describe('entryOfAct', () => {
  it('says who did what, from where', () => {
    expect(entryOfAct('user.disable', request('/api/v1/users/:id/disable', { id: KEY }), OK)).toEqual({
      actor: { kind: 'user', id: 'user-1' },
      siteId: null,
      action: 'user.disable',
      target: KEY,
      outcome: 'done',
      reason: null,
      address: '203.0.113.7',
      requestId: 'request-1',
      details: {},
    });
  });

  it.each([
    ['the site', '/api/v1/sites/:id/budget', { id: SITE }, OK, { siteId: SITE, target: SITE }],
    ['what belongs to it', '/api/v1/sites/:id/routes/:name', { id: SITE, name: 'faq' }, OK, { target: 'faq' }],
    ['what was made there', '/api/v1/sites/:id/api-keys', { id: SITE }, created(KEY), { siteId: SITE, target: KEY }],
    [
      'what was there, and what was made of it',
      '/api/v1/sites/:id/api-keys/:keyId/rotate',
      { id: SITE, keyId: KEY },
      created(NEW_KEY),
      { siteId: SITE, target: KEY, details: { createdId: NEW_KEY } },
    ],
    ['an account that was made', '/api/v1/users', {}, created(KEY), { siteId: null, target: KEY }],
    ['nothing', '/api/v1/auth/password', {}, OK, { siteId: null, target: null }],
  ])('names %s', (_what, url, params, outcome, expected) => {
    expect(entryOfAct('thing.act', request(url, params), outcome)).toMatchObject(expected);
  });

  it('names a site that was made as both', () => {
    const entry = entryOfAct('site.create', request('/api/v1/sites', {}), created(SITE));

    expect(entry).toMatchObject({ siteId: SITE, target: SITE, details: {} });
  });

  it('names the session that its tokens are of, and whose it is', () => {
    const claims = Buffer.from(JSON.stringify({ sub: KEY, sid: SITE })).toString('base64url');
    const answer = { accessToken: `e30.${claims}.canary`, refreshToken: 'canary' };
    const stranger = request('/api/v1/auth/login', {}, { password: 'canary' });
    delete stranger.user;
    const entry = entryOfAct('session.begin', stranger, { statusCode: 200, answer });

    expect(entry).toMatchObject({ actor: { kind: 'user', id: KEY }, target: SITE, details: { members: 'password' } });
    expect(JSON.stringify(entry)).not.toContain('canary');
  });

  it('names the session of the caller where that is what is ended', () => {
    expect(entryOfAct('session.end', request('/api/v1/auth/logout'), OK)).toMatchObject({
      actor: { kind: 'user', id: 'user-1' },
      target: 'session-1',
    });
  });

  it.each([[undefined], [null], [{}], [{ accessToken: null }], [{ accessToken: 'no token' }]])(
    'knows nobody by an answer of %j',
    (answer) => {
      const stranger = request('/api/v1/auth/login');
      delete stranger.user;

      expect(entryOfAct('session.begin', stranger, { statusCode: 200, answer })).toMatchObject({
        actor: { kind: 'anonymous', id: null },
        target: null,
      });
    },
  );

  it.each([
    ['a body', { password: 'canary', email: 'canary@example.com' }, { members: 'email password' }],
    ['a role', { role: 'viewer' }, { members: 'role', role: 'viewer' }],
    ['a switch', { disabled: false }, { members: 'disabled', disabled: false }],
    ['what is no switch', { disabled: 'canary' }, { members: 'disabled' }],
    ['what is no role', { role: 'canary' }, { members: 'role' }],
    ['names that are none', { 'canary value': 1, '<canary>': 1, name: 1 }, { members: 'name' }],
    ['a list', ['canary'], {}],
    ['a text', 'canary', {}],
    ['nothing', null, {}],
  ])('has of %s no value', (_what, body, details) => {
    const entry = entryOfAct('thing.act', request('/api/v1/users', {}, body), OK);

    expect(entry.details).toEqual(details);
    expect(JSON.stringify(entry)).not.toContain('canary');
  });

  it('has a bounded number of members', () => {
    const body = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`member${index}`, index]));
    const { details } = entryOfAct('thing.act', request('/api/v1/users', {}, body), OK);

    expect(String(details['members']).split(' ')).toHaveLength(12);
  });
});
