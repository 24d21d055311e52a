import { generateKeyPairSync, verify } from 'node:crypto';

import { AuthConfig, Secret } from '@seoforge/config';

import { AccessTokens } from './access-tokens';
import { SigningKeys } from './signing-keys';

const newPem = (): Secret => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return new Secret(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
};
const config = Object.assign(new AuthConfig(), { signingKey: newPem(), accessTokenSeconds: 120 });
const keys = new SigningKeys(config);
const tokens = new AccessTokens(keys, config);

const SESSION = { id: 'session', userId: 'user' };

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const decode = (part: string | undefined): Record<string, unknown> =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString()) as Record<string, unknown>;

const issue = async (): Promise<string> => (await tokens.issue(SESSION)).accessToken;

describe('AccessTokens', () => {
  it('says how the token is to be sent and for how long it is valid', async () => {
    expect(await tokens.issue(SESSION)).toEqual({
      accessToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      expiresIn: 120,
      tokenType: 'Bearer',
    });
  });

  it('names the algorithm, the type and the key in the header', async () => {
    const [header] = (await issue()).split('.');
    expect(decode(header)).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: keys.keyId });
  });

  it('claims no more than who, in which session, for whom and until when', async () => {
    const [, payload] = (await issue()).split('.');
    const claims = decode(payload);
    const { iat } = claims as { iat: number };
    expect(claims).toEqual({
      sub: 'user',
      sid: 'session',
      iss: 'seoforge',
      aud: 'seoforge-api',
      iat: expect.any(Number),
      exp: iat + 120,
    });
  });

  it('is signed with the key that is found by its header', async () => {
    const token = await issue();
    const [header, payload, signature = ''] = token.split('.');
    const key = tokens.keyOf(token)!;
    const signed = Buffer.from(`${header}.${payload}`);
    expect(verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
  });

  it('finds the key of a token that was signed before the key was changed', async () => {
    const token = await issue();
    const rotated = (previousSigningKeys: Secret[]): AccessTokens => {
      const next = Object.assign(new AuthConfig(), { signingKey: newPem(), previousSigningKeys });
      return new AccessTokens(new SigningKeys(next), next);
    };
    expect(rotated([config.signingKey]).keyOf(token)?.equals(keys.publicKeyOf(keys.keyId)!)).toBe(true);
    expect(rotated([]).keyOf(token)).toBeUndefined();
  });

  it.each([
    ['another type', encode({ alg: 'ES256', typ: 'JWT', kid: keys.keyId })],
    ['no type', encode({ alg: 'ES256', kid: keys.keyId })],
    ['an unknown key', encode({ alg: 'ES256', typ: 'at+jwt', kid: 'other' })],
    ['a key that is no text', encode({ alg: 'ES256', typ: 'at+jwt', kid: [keys.keyId] })],
    ['no key', encode({ alg: 'ES256', typ: 'at+jwt' })],
    ['no members', encode(null)],
    ['no JSON', 'header'],
    ['nothing', ''],
  ])('finds no key for a header with %s', (_what, header) => {
    expect(tokens.keyOf(`${header}.e30.c2ln`)).toBeUndefined();
  });
});
