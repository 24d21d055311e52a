import { Denials } from '@seoforge/audit';
import { InMemoryAuditTrail } from '@seoforge/audit/testing';
import type { Principal } from '@seoforge/auth';
import { AppError, type ErrorKind } from '@seoforge/kernel';
import { fastify, type FastifyInstance } from 'fastify';

import { sendProblem } from '../errors/send-problem';
import { auditDenials } from './audit-denials';

const KEY: Principal = {
  kind: 'site',
  siteId: '01890a5d-ac96-774b-bcce-b302099a8057',
  keyId: '01890a5d-ac96-774b-bcce-b302099a8058',
  scopes: [],
  mode: 'live',
};

describe('auditDenials', () => {
  let server: FastifyInstance;
  let trail: InMemoryAuditTrail;
  let refusal: { kind: ErrorKind; code: string } | undefined;
  let caller: Principal | undefined;

  beforeEach(() => {
    server = fastify();
    trail = new InMemoryAuditTrail();
    caller = undefined;
    auditDenials(server, new Denials(trail));
    server.get('/things/:name', (request, reply) => {
      if (caller) request.user = caller;
      if (!refusal) return reply.send('answer');
      sendProblem(new AppError({ ...refusal, message: 'No.' }), request, reply);
      return reply;
    });
  });
  afterEach(() => server.close());

  const ask = (): Promise<unknown> =>
    server.inject({ url: '/things/lamp?secret=canary', remoteAddress: '203.0.113.7' });

  it.each<[ErrorKind, string]>([
    ['unauthenticated', 'auth.credentials_invalid'],
    ['forbidden', 'auth.scope_missing'],
    ['rate_limited', 'rate_limit.exceeded'],
  ])('notes that nobody known was refused as %s', async (kind, code) => {
    refusal = { kind, code };
    await ask();

    expect(trail.events).toMatchObject([
      {
        actor: { kind: 'anonymous', id: null },
        siteId: null,
        action: 'access.denied',
        target: 'GET /things/:name',
        outcome: 'denied',
        reason: code,
        address: '203.0.113.7',
        requestId: expect.any(String),
        details: {},
      },
    ]);
  });

  it('notes which key was refused', async () => {
    caller = KEY;
    refusal = { kind: 'forbidden', code: 'auth.scope_missing' };
    await ask();

    expect(trail.events).toMatchObject([{ actor: { kind: 'key', id: KEY.keyId }, siteId: KEY.siteId }]);
  });

  it('notes that a known caller is locked out, not that it is busy', async () => {
    caller = KEY;
    refusal = { kind: 'rate_limited', code: 'rate_limit.exceeded' };
    await ask();
    expect(trail.events).toEqual([]);
    refusal = { kind: 'rate_limited', code: 'auth.locked' };
    await ask();

    expect(trail.events).toMatchObject([{ reason: 'auth.locked' }]);
  });

  it.each<ErrorKind>(['invalid', 'not_found', 'budget_exceeded', 'internal', 'unavailable'])(
    'says nothing of failures that are %s',
    async (kind) => {
      refusal = { kind, code: 'a.b' };
      await ask();

      expect(trail.events).toEqual([]);
    },
  );

  it('says nothing of answers', async () => {
    refusal = undefined;
    await ask();

    expect(trail.events).toEqual([]);
  });
});
