import {
  displayPrefixOf,
  generateApiKey,
  hashApiKey,
  isUsable,
  looksLikeApiKey,
  stateOf,
  type ApiKey,
  type ApiKeyState,
} from './api-key';

const NOW = new Date('2026-03-01T12:00:00Z');
const BODY = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP_';

const keyWith = (part: Partial<ApiKey>): ApiKey => ({
  id: 'id',
  siteId: 'site',
  name: 'name',
  displayPrefix: 'sf_live_abcd',
  hash: 'hash',
  mode: 'live',
  scopes: [],
  allowedAddresses: [],
  createdAt: NOW,
  expiresAt: null,
  revokedAt: null,
  lastUsedAt: null,
  replaces: null,
  ...part,
});

describe('generateApiKey', () => {
  it.each(['live', 'test'] as const)('makes keys that look like keys and say that they are %s', (mode) => {
    const keys = Array.from({ length: 100 }, () => generateApiKey(mode));
    expect(keys.every(looksLikeApiKey)).toBe(true);
    expect(keys.every((key) => key.startsWith(`sf_${mode}_`))).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('looksLikeApiKey', () => {
  it.each([
    [`sf_live_${BODY}`, true],
    [`sf_test_${BODY}`, true],
    [`sf_prod_${BODY}`, false],
    [`SF_LIVE_${BODY}`, false],
    [`sf_live_${BODY.slice(1)}`, false],
    [`sf_live_${BODY}a`, false],
    [`sf_live_${BODY.slice(1)}+`, false],
    [` sf_live_${BODY}`, false],
    [`sf_live_${BODY}\n`, false],
    ['', false],
    ['eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl', false],
  ])('says of %j: %j', (credential, verdict) => {
    expect(looksLikeApiKey(credential)).toBe(verdict);
  });
});

describe('hashApiKey', () => {
  it('is the HMAC-SHA-256 of the key', () => {
    // RFC 4231, test case 2.
    expect(hashApiKey('what do ya want for nothing?', 'Jefe')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('differs with the key and with the secret', () => {
    const hashes = [hashApiKey('a', 'secret'), hashApiKey('b', 'secret'), hashApiKey('a', 'another secret')];
    expect(new Set(hashes).size).toBe(3);
  });
});

describe('displayPrefixOf', () => {
  it('tells keys apart without being of any use', () => {
    expect(displayPrefixOf(`sf_live_${BODY}`)).toBe('sf_live_abcd');
  });
});

describe('stateOf', () => {
  const before = new Date(NOW.getTime() - 1);
  const after = new Date(NOW.getTime() + 1);

  it.each<[string, Partial<ApiKey>, ApiKeyState]>([
    ['a key without an end', {}, 'active'],
    ['a key that ends later', { expiresAt: after }, 'active'],
    ['a key that ends now', { expiresAt: NOW }, 'expired'],
    ['a key that has ended', { expiresAt: before }, 'expired'],
    ['a revoked key', { revokedAt: before }, 'revoked'],
    ['a revoked key that would end later', { revokedAt: before, expiresAt: after }, 'revoked'],
    ['a revoked key that has ended since', { revokedAt: before, expiresAt: NOW }, 'revoked'],
  ])('judges %s', (_what, part, state) => {
    expect(stateOf(keyWith(part), NOW)).toBe(state);
    expect(isUsable(keyWith(part), NOW)).toBe(state === 'active');
  });
});
