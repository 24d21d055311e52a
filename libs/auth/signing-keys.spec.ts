import { createPublicKey, generateKeyPairSync } from 'node:crypto';

import { Logger } from '@nestjs/common';
import { AuthConfig, Secret } from '@seoforge/config';

import { SigningKeys } from './signing-keys';

const newPem = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const keysOf = (pem?: string): SigningKeys =>
  new SigningKeys(Object.assign(new AuthConfig(), pem === undefined ? {} : { signingKey: new Secret(pem) }));

describe('SigningKeys', () => {
  it('are the configured ones, silently', () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const pem = newPem();
    expect(keysOf(pem).privateKey.export({ type: 'pkcs8', format: 'pem' })).toBe(pem);
    expect(warn).not.toHaveBeenCalled();
  });

  it('have an id that follows from the key', () => {
    const pem = newPem();
    expect(keysOf(pem).keyId).toMatch(/^[\w-]{16}$/);
    expect(keysOf(pem).keyId).toBe(keysOf(pem).keyId);
    expect(keysOf(pem).keyId).not.toBe(keysOf(newPem()).keyId);
  });

  it('verify what previous keys have signed, given as private or as public ones', () => {
    const previous = [newPem(), newPem()];
    const [first = '', second = ''] = previous;
    const asPublic = createPublicKey(second).export({ type: 'spki', format: 'pem' }).toString();
    const keys = new SigningKeys(
      Object.assign(new AuthConfig(), {
        signingKey: new Secret(newPem()),
        previousSigningKeys: [new Secret(first), new Secret(asPublic)],
      }),
    );
    for (const pem of previous) {
      expect(keys.publicKeyOf(keysOf(pem).keyId)?.equals(createPublicKey(pem))).toBe(true);
    }
    expect(keys.publicKeyOf(keys.keyId)?.equals(createPublicKey(keys.privateKey))).toBe(true);
    expect(keys.publicKeyOf('other')).toBeUndefined();
  });

  it('are made anew, with a warning, where none are configured', () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const first = keysOf();
    const second = keysOf();
    expect(first.keyId).not.toBe(second.keyId);
    expect(first.privateKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('AUTH_SIGNING_KEY is not set'));
  });
});
