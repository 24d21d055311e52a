import { createSecretKey, generateKeyPairSync } from 'node:crypto';

import { JwtService, type JwtSignOptions } from '@nestjs/jwt';
import { AccessTokens, KnownSessions, SigningKeys, TOKEN_AUDIENCE, TOKEN_ISSUER, type Role } from '@seoforge/auth';
import { InMemorySessionRepository, InMemoryUserRepository } from '@seoforge/auth/testing';
import { AuthConfig, Secret } from '@seoforge/config';
import { InMemoryNotifications } from '@seoforge/database/testing';
import { newId, SystemClock } from '@seoforge/kernel';

import { AccessTokenStrategy } from './access-token.strategy';

const newPem = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const configOf = (signingKey: string, ...previous: string[]): AuthConfig =>
  Object.assign(new AuthConfig(), {
    signingKey: new Secret(signingKey),
    previousSigningKeys: previous.map((pem) => new Secret(pem)),
  });

/** What passport puts on a strategy while it serves a request. */
interface ServingStrategy {
  authenticate(request: { headers: Record<string, string> }): void;
  success(user: unknown): void;
  fail(reason: unknown): void;
  error(error: unknown): void;
}

describe('AccessTokenStrategy', () => {
  const pem = newPem();
  const keys = new SigningKeys(configOf(pem));
  const session = { id: newId(), userId: newId() };
  const claims = { sub: session.userId, sid: session.id };
  let users: InMemoryUserRepository;
  let sessions: InMemorySessionRepository;
  let strategy: ServingStrategy;

  beforeEach(async () => {
    users = new InMemoryUserRepository();
    sessions = new InMemorySessionRepository(users);
    strategy = strategyWith(configOf(pem));
    const now = new Date();
    const account = { id: session.userId, email: 'owner@example.com', passwordHash: 'a hash', createdAt: now };
    await users.add({ ...account, role: 'owner', disabledAt: null, secondFactorConfirmedAt: null });
    const times = { createdAt: now, lastUsedAt: now, expiresAt: new Date(now.getTime() + 60_000) };
    await sessions.open({ ...session, ...times, address: null, userAgent: null }, 'token', 'a hash');
  });

  const strategyWith = (config: AuthConfig): ServingStrategy => {
    const known = new KnownSessions(sessions, new InMemoryNotifications(), new SystemClock());
    return new AccessTokenStrategy(
      new AccessTokens(new SigningKeys(config), config),
      known,
    ) as unknown as ServingStrategy;
  };

  /** The principal behind a credential, or `refused`. */
  const authenticate = (token: string, by = strategy): Promise<unknown> =>
    new Promise((resolve, reject) => {
      by.success = resolve;
      by.fail = () => {
        resolve('refused');
      };
      by.error = reject;
      by.authenticate({ headers: { authorization: `Bearer ${token}` } });
    });

  const issue = async (): Promise<string> => (await new AccessTokens(keys, configOf(pem)).issue(session)).accessToken;

  const forge = (options: JwtSignOptions & { typ?: string; kid?: string } = {}, part: object = {}): string => {
    const { typ = 'at+jwt', kid = keys.keyId, algorithm = 'ES256', ...rest } = options;
    return new JwtService().sign(
      { ...claims, ...part },
      {
        privateKey: keys.privateKey,
        issuer: TOKEN_ISSUER,
        audience: TOKEN_AUDIENCE,
        expiresIn: 60,
        algorithm,
        header: { alg: algorithm, typ, kid },
        ...rest,
      },
    );
  };

  it('knows the administrator behind a token that was issued here', async () => {
    expect(await authenticate(await issue())).toEqual({
      kind: 'user',
      userId: session.userId,
      sessionId: session.id,
      role: 'owner',
    });
  });

  it.each<Role>(['viewer', 'admin'])('knows the role that the account has now: %s', async (role) => {
    const token = await issue();
    await users.change(session.userId, { role });
    expect(await authenticate(token)).toMatchObject({ role });
  });

  it('accepts what was signed with the key before this one, and with no other', async () => {
    expect(await authenticate(await issue(), strategyWith(configOf(newPem(), pem)))).toMatchObject({ kind: 'user' });
    expect(await authenticate(await issue(), strategyWith(configOf(newPem(), newPem())))).toBe('refused');
  });

  it('accepts what the forgeries below are made from', async () => {
    expect(await authenticate(forge())).toMatchObject({ userId: session.userId });
  });

  it.each<[string, () => string]>([
    ['another issuer', () => forge({ issuer: 'somebody' })],
    ['another audience', () => forge({ audience: 'somebody' })],
    ['another type', () => forge({ typ: 'JWT' })],
    ['another key id', () => forge({ kid: 'other' })],
    ['no time left', () => forge({ expiresIn: -1 })],
    [
      'no end',
      () =>
        new JwtService().sign(claims, {
          privateKey: keys.privateKey,
          issuer: TOKEN_ISSUER,
          audience: TOKEN_AUDIENCE,
          algorithm: 'ES256',
          header: { alg: 'ES256', typ: 'at+jwt', kid: keys.keyId },
        }),
    ],
    ['another key', () => forge({ privateKey: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey })],
    ['no signature', () => forge({ algorithm: 'none', privateKey: '' })],
    [
      'the public key as a shared secret',
      () => {
        const spki = keys.publicKeyOf(keys.keyId)!.export({ type: 'spki', format: 'pem' });
        return forge({ algorithm: 'HS256', privateKey: createSecretKey(Buffer.from(spki)) });
      },
    ],
    [
      'another person under the same signature',
      () => {
        const [header, , signature] = forge().split('.');
        const [, payload] = forge({}, { sub: newId() }).split('.');
        return [header, payload, signature].join('.');
      },
    ],
    ['a session of somebody else', () => forge({}, { sub: newId() })],
    ['an unknown session', () => forge({}, { sid: newId() })],
    ['no session', () => forge({}, { sid: undefined })],
    ['a session that is no text', () => forge({}, { sid: { id: session.id } })],
    ['nothing that is a token', () => 'a.b.c'],
  ])('refuses a token with %s', async (_what, token) => {
    expect(await authenticate(token())).toBe('refused');
  });

  it('refuses the token of a session that has ended', async () => {
    const token = await issue();
    await sessions.end(session.userId, session.id, 'logout', new Date());
    expect(await authenticate(token)).toBe('refused');
  });

  it('refuses the token of an account that is disabled', async () => {
    const token = await issue();
    await users.change(session.userId, { disabledAt: new Date() });
    expect(await authenticate(token)).toBe('refused');
  });

  it('does not take a database that fails for a wrong token', async () => {
    const failure = new Error('out of tea');
    jest.spyOn(sessions, 'findLive').mockRejectedValue(failure);
    await expect(authenticate(await issue())).rejects.toBe(failure);
  });
});
