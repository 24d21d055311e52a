import { generateKeyPairSync, verify } from 'node:crypto';

import { AuthConfig, Secret } from '@seoforge/config';

import { AccessTokens } from './access-tokens';
import { SigningKeys } from './signing-keys';

const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
const config = Object.assign(new AuthConfig(), { signingKey: new Secret(pem.toString()), accessTokenSeconds: 120 });
const keys = new SigningKeys(config);

const decode = (part: string | undefined): Record<string, unknown> =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString()) as Record<string, unknown>;

const issue = async (): Promise<string> => {
  const { accessToken } = await new AccessTokens(keys, config).issue({ id: 'user', role: 'admin' });
  return accessToken;
};

describe('AccessTokens', () => {
  it('says how the token is to be sent and for how long it is valid', async () => {
    expect(await new AccessTokens(keys, config).issue({ id: 'user', role: 'admin' })).toEqual({
      accessToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      expiresIn: 120,
      tokenType: 'Bearer',
    });
  });

  it('names the algorithm and the key in the header', async () => {
    const [header] = (await issue()).split('.');
    expect(decode(header)).toEqual({ alg: 'ES256', typ: 'JWT', kid: keys.keyId });
  });

  it('claims no more than who, for whom and until when', async () => {
    const [, payload] = (await issue()).split('.');
    const claims = decode(payload);
    const { iat } = claims as { iat: number };
    expect(claims).toEqual({
      sub: 'user',
      role: 'admin',
      iss: 'seoforge',
      aud: 'seoforge-api',
      iat: expect.any(Number),
      exp: iat + 120,
    });
  });

  it('signs with the configured key', async () => {
    const [header, payload, signature = ''] = (await issue()).split('.');
    const signed = Buffer.from(`${header}.${payload}`);
    const isSignedBy = (key: SigningKeys['publicKey']): boolean =>
      verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
    expect(isSignedBy(keys.publicKey)).toBe(true);
    expect(isSignedBy(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey)).toBe(false);
  });

  it('finds the administrator behind the claims', () => {
    expect(AccessTokens.principalOf({ sub: 'user', role: 'viewer' })).toEqual({
      kind: 'user',
      userId: 'user',
      role: 'viewer',
    });
  });
});
