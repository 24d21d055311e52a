import { createSecretKey } from 'node:crypto';

import { Envelopes, type EncryptionKey, type SealedSecret } from './envelopes';
import type { SecretPlace } from './secret-place';

const keyOf = (id: string, byte: number): EncryptionKey => ({ id, key: createSecretKey(Buffer.alloc(32, byte)) });
const OLD = keyOf('old', 1);
const NEW = keyOf('new', 2);
const PLACE: SecretPlace = { owner: { siteId: 'site-1' }, purpose: 'provider_key', name: 'openai' };
const SECRET = 'sk-canary-of-a-spec';
const DAMAGED = expect.objectContaining({ code: 'vault.damaged', kind: 'internal' });
const KEY_MISSING = expect.objectContaining({ code: 'vault.key_missing', kind: 'unavailable' });

describe('Envelopes', () => {
  const envelopes = new Envelopes([OLD]);
  const sealed = envelopes.seal(SECRET, PLACE);

  const thrownBy = (envelope: SealedSecret, place = PLACE, keys = [OLD]): unknown => {
    try {
      return new Envelopes(keys).open(envelope, place);
    } catch (error) {
      return error;
    }
  };

  it.each(['', 'a', SECRET, 'ชาเขียว 🍵', 'x'.repeat(8_192)])('give back what was put in (%#)', (secret) => {
    expect(envelopes.open(envelopes.seal(secret, PLACE), PLACE)).toBe(secret);
  });

  it('have a version, the key’s id and nothing that can be read', () => {
    expect(sealed).toEqual({ sealed: expect.stringMatching(/^v1\.[\w-]{80}\.[\w-]+$/), encryptionKeyId: 'old' });
    const bytes = sealed.sealed.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'));
    expect(bytes.join()).not.toContain('canary');
  });

  it('are never the same twice', () => {
    const parts = Array.from({ length: 50 }, () => envelopes.seal(SECRET, PLACE).sealed.split('.').slice(1)).flat();
    expect(new Set(parts).size).toBe(100);
    expect(new Set(parts.map((part) => part.slice(0, 16))).size).toBe(100);
  });

  it.each<[string, SecretPlace]>([
    ['site', { ...PLACE, owner: { siteId: 'site-2' } }],
    ['kind of owner', { ...PLACE, owner: { userId: 'site-1' } }],
    ['purpose', { ...PLACE, purpose: 'webhook' }],
    ['name', { ...PLACE, name: 'anthropic' }],
  ])('do not open under another %s', (_what, place) => {
    expect(thrownBy(sealed, place)).toEqual(DAMAGED);
  });

  it('do not open with one bit changed, wherever that is', () => {
    const [version, ...parts] = sealed.sealed.split('.');
    const [wrapped, content] = parts.map((part) => Buffer.from(part, 'base64url')) as [Buffer, Buffer];
    for (const part of [wrapped, content]) {
      for (let index = 0; index < part.length; index += 1) {
        part[index]! ^= 1;
        const changed = [version, wrapped.toString('base64url'), content.toString('base64url')].join('.');
        expect(thrownBy({ ...sealed, sealed: changed })).toEqual(DAMAGED);
        part[index]! ^= 1;
      }
    }
    expect(thrownBy(sealed)).toBe(SECRET);
  });

  it('do not open with parts of another', () => {
    const [version, wrapped, content] = sealed.sealed.split('.');
    const [, otherWrapped, otherContent] = envelopes.seal('another secret', PLACE).sealed.split('.');
    for (const mixed of [
      [version, otherWrapped, content],
      [version, wrapped, otherContent],
      [version, content, wrapped],
    ]) {
      expect(thrownBy({ ...sealed, sealed: mixed.join('.') })).toEqual(DAMAGED);
    }
  });

  it.each(['', 'v1', 'v1..', 'v1.AAAA.AAAA', 'not sealed at all'])('are not %j', (text) => {
    expect(thrownBy({ ...sealed, sealed: text })).toEqual(DAMAGED);
  });

  it('are not of another version', () => {
    expect(thrownBy({ ...sealed, sealed: sealed.sealed.replace('v1', 'v2') })).toEqual(DAMAGED);
  });

  it('want the very key, and the id that was sealed with it', () => {
    expect(thrownBy(sealed, PLACE, [NEW])).toEqual(KEY_MISSING);
    expect(thrownBy(sealed, PLACE, [keyOf('old', 9)])).toEqual(DAMAGED);
    expect(thrownBy({ ...sealed, encryptionKeyId: 'alias' }, PLACE, [keyOf('alias', 1)])).toEqual(DAMAGED);
  });

  it('say nothing of the secret when they do not open', () => {
    for (const error of [thrownBy(sealed, PLACE, [NEW]), thrownBy({ ...sealed, sealed: SECRET })]) {
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toHaveProperty('cause');
      expect((error as Error).message).not.toContain('canary');
    }
  });

  it('are sealed under the first key, and opened under each', () => {
    const rotated = new Envelopes([NEW, OLD]);
    expect(rotated.currentKeyId).toBe('new');
    expect(rotated.open(sealed, PLACE)).toBe(SECRET);
    expect(rotated.seal(SECRET, PLACE).encryptionKeyId).toBe('new');
  });

  it('go over to the first key without a change of what is sealed', () => {
    const resealed = new Envelopes([NEW, OLD]).reseal(sealed, PLACE);
    expect(resealed.encryptionKeyId).toBe('new');
    expect(resealed.sealed.split('.')[2]).toBe(sealed.sealed.split('.')[2]);
    expect(thrownBy(resealed, PLACE, [NEW])).toBe(SECRET);
    expect(thrownBy(resealed, PLACE, [OLD])).toEqual(KEY_MISSING);
  });

  it('go over to no other place and not when they are damaged', () => {
    const rotated = new Envelopes([NEW, OLD]);
    expect(() => rotated.reseal(sealed, { ...PLACE, name: 'google' })).toThrow(DAMAGED);
    const cut = { ...sealed, sealed: `${sealed.sealed.slice(0, -1)}${sealed.sealed.endsWith('A') ? 'Q' : 'A'}` };
    expect(() => rotated.reseal(cut, PLACE)).toThrow(DAMAGED);
  });

  it('are not sealed without a key', () => {
    expect(() => new Envelopes([]).seal(SECRET, PLACE)).toThrow(KEY_MISSING);
  });
});
