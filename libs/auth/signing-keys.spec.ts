import { generateKeyPairSync } from 'node:crypto';

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

  it('are made anew, with a warning, where none are configured', () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const first = keysOf();
    const second = keysOf();
    expect(first.keyId).not.toBe(second.keyId);
    expect(first.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('AUTH_SIGNING_KEY is not set'));
  });
});
