import { AuthConfig, Secret } from '@seoforge/config';

import { KeyedHash } from './keyed-hash';

const withSecret = (secret: string): KeyedHash =>
  new KeyedHash(Object.assign(new AuthConfig(), { apiKeyHashSecret: new Secret(secret) }));

describe('KeyedHash', () => {
  it('is of one purpose, one value and one secret', () => {
    const hashes = [
      withSecret('secret').of('refresh_token', 'value'),
      withSecret('secret').of('recovery_code', 'value'),
      withSecret('secret').of('refresh_token', 'other value'),
      withSecret('other secret').of('refresh_token', 'value'),
    ];
    expect(new Set(hashes).size).toBe(4);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(withSecret('secret').of('refresh_token', 'value')).toBe(hashes[0]);
  });
});
