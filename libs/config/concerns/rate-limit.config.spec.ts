import type { ErrorDetail } from '@seoforge/kernel';

import { loadConcern } from '../load-concern';
import { RATE_LIMIT_CLASSES, RateLimitConfig } from './rate-limit.config';

function load(overrides: object): { readonly config: RateLimitConfig; readonly problems: readonly ErrorDetail[] } {
  const problems: ErrorDetail[] = [];
  const config = loadConcern(RateLimitConfig, { RATE_LIMITS: JSON.stringify(overrides) }, problems);
  return { config, problems };
}

describe('RateLimitConfig', () => {
  it('limits every class by address, and a shared address above a single site, and a site above a single key', () => {
    for (const name of RATE_LIMIT_CLASSES) {
      const { key = 0, site = key, address = 0 } = new RateLimitConfig().limitsOf(name);
      expect(site).toBeGreaterThanOrEqual(key);
      expect(address).toBeGreaterThan(site);
    }
  });

  it('changes what is named and nothing else', () => {
    const { config, problems } = load({ generation: { site: 90 }, authentication: { address: 5 } });
    expect(problems).toEqual([]);
    expect(config.limitsOf('generation')).toEqual({ key: 60, site: 90, address: 240 });
    expect(config.limitsOf('image')).toEqual({ key: 30, site: 60, address: 120 });
    expect(config.wrongCredentials).toBe(5);
    expect(new RateLimitConfig().wrongCredentials).toBe(30);
  });

  it.each([
    [{ raed: { key: 1 } }, 'it names no limit with raed'],
    [{ login: { key: 1 } }, 'it names no limit with login.key'],
    [{ administration: { site: 1, key: 2 }, toString: {} }, 'it names no limit with administration.site, toString'],
  ])('refuses what would have no effect: %j', (overrides, detail) => {
    expect(load(overrides).problems).toEqual([{ pointer: 'RATE_LIMITS', detail }]);
  });

  it.each([0, 1.5, 1_000_001, '60'])('refuses a limit of %j', (key) => {
    expect(load({ read: { key } }).problems).toContainEqual({
      pointer: 'RATE_LIMITS/read/key',
      detail: expect.stringContaining('must'),
    });
  });
});
