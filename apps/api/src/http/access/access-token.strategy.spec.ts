import { createSecretKey, generateKeyPairSync } from 'node:crypto';

import { Logger } from '@nestjs/common';
import { JwtService, type JwtSignOptions } from '@nestjs/jwt';
import { AccessTokens, SigningKeys, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@seoforge/auth';
import { AuthConfig } from '@seoforge/config';

import { AccessTokenStrategy } from './access-token.strategy';

const OWNER = { id: 'user', role: 'owner' } as const;
const CLAIMS = { sub: OWNER.id, role: OWNER.role };

/** What passport puts on a strategy while it serves a request. */
interface ServingStrategy {
  authenticate(request: { headers: Record<string, string> }): void;
  success(user: unknown): void;
  fail(reason: unknown): void;
  error(error: unknown): void;
}

describe('AccessTokenStrategy', () => {
  let keys: SigningKeys;
  let strategy: ServingStrategy;

  beforeEach(() => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    keys = new SigningKeys(new AuthConfig());
    strategy = new AccessTokenStrategy(keys) as unknown as ServingStrategy;
  });

  /** The principal behind a credential, or `refused`. */
  const authenticate = (authorization: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      strategy.success = resolve;
      strategy.fail = () => {
        resolve('refused');
      };
      strategy.error = reject;
      strategy.authenticate({ headers: { authorization } });
    });

  const forge = (options: JwtSignOptions, claims: object = CLAIMS): string =>
    new JwtService().sign(claims, {
      privateKey: keys.privateKey,
      algorithm: 'ES256',
      issuer: TOKEN_ISSUER,
      audience: TOKEN_AUDIENCE,
      expiresIn: 60,
      ...options,
    });

  it('knows the administrator behind a token that was issued here', async () => {
    const { accessToken } = await new AccessTokens(keys, new AuthConfig()).issue(OWNER);
    expect(await authenticate(`Bearer ${accessToken}`)).toEqual({ kind: 'user', userId: 'user', role: 'owner' });
  });

  it('accepts what the forgeries below are made from', async () => {
    expect(await authenticate(`Bearer ${forge({})}`)).toMatchObject({ userId: 'user' });
  });

  it.each<[string, () => string]>([
    ['another issuer', () => forge({ issuer: 'somebody' })],
    ['another audience', () => forge({ audience: 'somebody' })],
    ['no time left', () => forge({ expiresIn: -1 })],
    ['another key', () => forge({ privateKey: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey })],
    ['no signature', () => forge({ algorithm: 'none', privateKey: '' })],
    [
      'the public key as a shared secret',
      () => {
        const spki = keys.publicKey.export({ type: 'spki', format: 'pem' });
        return forge({ algorithm: 'HS256', privateKey: createSecretKey(Buffer.from(spki)) });
      },
    ],
    [
      'a higher role under the same signature',
      () => {
        const [header, , signature] = forge({}, { ...CLAIMS, role: 'viewer' }).split('.');
        const [, payload] = forge({}).split('.');
        return [header, payload, signature].join('.');
      },
    ],
    ['nothing that is a token', () => 'a.b.c'],
  ])('refuses a token with %s', async (_what, token) => {
    expect(await authenticate(`Bearer ${token()}`)).toBe('refused');
  });
});
