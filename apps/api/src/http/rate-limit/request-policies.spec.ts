import type { Principal } from '@seoforge/auth';
import { RateLimitConfig, type RateLimitClass } from '@seoforge/config';
import type { KnownSites, Site } from '@seoforge/sites';

import { RequestPolicies } from './request-policies';

const KEY: Principal = { kind: 'site', siteId: 'site-1', keyId: 'key-1', scopes: [], mode: 'live' };
const OWNER: Principal = { kind: 'user', userId: 'user-1', sessionId: 'session-1', role: 'owner' };
const SITE = { siteId: 'site-1', mode: 'live' } as const;

type Caller = Partial<Parameters<RequestPolicies['of']>[0]>;

describe('RequestPolicies', () => {
  let rateLimits: Site['rateLimits'];
  let policies: RequestPolicies;

  beforeEach(() => {
    rateLimits = {};
    const sites = { find: async (id: string) => (id === SITE.siteId ? { rateLimits } : null) };
    policies = new RequestPolicies(new RateLimitConfig(), sites as unknown as KnownSites);
  });

  /** Each policy as `name of key: limit`. */
  async function limitsOf(caller: Caller, name: RateLimitClass): Promise<string[]> {
    const all = await policies.of({ ip: '192.0.2.1', ...caller }, name);
    return all.map((policy) => `${policy.name} of ${policy.key}: ${policy.limit} in ${policy.windowMs / 1_000} s`);
  }

  it('are those of a key, its site and its address', async () => {
    expect(await limitsOf({ user: KEY, site: SITE }, 'read')).toEqual([
      'read-key of read:key:key-1: 600 in 60 s',
      'read-site of read:site:site-1: 1200 in 60 s',
      'read-address of read:address:192.0.2.1: 3000 in 60 s',
    ]);
  });

  it('are those of an administrator, of the site that is named, and of the address', async () => {
    expect(await limitsOf({ user: OWNER }, 'read')).toEqual([
      'read-key of read:key:user-1: 600 in 60 s',
      'read-address of read:address:192.0.2.1: 3000 in 60 s',
    ]);
    expect(await limitsOf({ user: OWNER, site: SITE }, 'generation')).toEqual([
      'generation-key of generation:key:user-1: 60 in 60 s',
      'generation-site of generation:site:site-1: 120 in 60 s',
      'generation-address of generation:address:192.0.2.1: 240 in 60 s',
    ]);
  });

  it('are those of the address where nobody is known, and those that the class has', async () => {
    expect(await limitsOf({}, 'read')).toEqual(['read-address of read:address:192.0.2.1: 3000 in 60 s']);
    expect(await limitsOf({ user: OWNER, site: SITE }, 'login')).toEqual([
      'login-address of login:address:192.0.2.1: 10 in 60 s',
    ]);
  });

  it('are those of the site’s plan where it names them; an administrator keeps the usual ones', async () => {
    rateLimits = { generation: { key: 7, site: 9 }, image: { site: 99 } };
    expect(await limitsOf({ user: KEY, site: SITE }, 'generation')).toEqual([
      'generation-key of generation:key:key-1: 7 in 60 s',
      'generation-site of generation:site:site-1: 9 in 60 s',
      'generation-address of generation:address:192.0.2.1: 240 in 60 s',
    ]);
    expect(await limitsOf({ user: KEY, site: SITE }, 'image')).toContain('image-key of image:key:key-1: 30 in 60 s');
    expect(await limitsOf({ user: OWNER, site: SITE }, 'generation')).toContain(
      'generation-key of generation:key:user-1: 60 in 60 s',
    );
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::ffff', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['192.0.2.1', '192.0.2.1'],
  ])('count %s as %s', async (ip, address) => {
    expect(await limitsOf({ ip }, 'login')).toEqual([`login-address of login:address:${address}: 10 in 60 s`]);
  });
});
