import type { SitePrincipal, UserPrincipal } from '@seoforge/auth';

import { ReceiptsQuery, usagePeriodOf } from './usage.query';

const NOW = new Date('2026-11-23T10:00:00Z');
const KEY: SitePrincipal = { kind: 'site', siteId: 'site-1', keyId: 'key-1', scopes: ['usage:read'], mode: 'live' };
const VIEWER: UserPrincipal = { kind: 'user', userId: 'user-1', sessionId: 'session-1', role: 'viewer' };

const query = (members: Partial<ReceiptsQuery>): ReceiptsQuery => Object.assign(new ReceiptsQuery(), members);

describe('usagePeriodOf', () => {
  it.each([
    [{}, '2026-11-01T00:00:00.000Z', '2026-11-23T10:00:00.000Z'],
    [{ from: '2026-03-04' }, '2026-03-04T00:00:00.000Z', '2026-11-23T10:00:00.000Z'],
    [{ to: '2026-03-04' }, '2026-03-01T00:00:00.000Z', '2026-03-04T00:00:00.000Z'],
    [{ from: '2026-01-01', to: '2026-02-01T12:00:00Z' }, '2026-01-01T00:00:00.000Z', '2026-02-01T12:00:00.000Z'],
  ])('takes %j for the time from %s to %s', (members, from, to) => {
    expect(usagePeriodOf(query(members), KEY, NOW)).toEqual({
      siteId: 'site-1',
      from: new Date(from),
      to: new Date(to),
    });
  });

  it('holds a key to its own site', () => {
    expect(usagePeriodOf(query({ siteId: 'site-1' }), KEY, NOW).siteId).toBe('site-1');
    expect(() => usagePeriodOf(query({ siteId: 'site-2' }), KEY, NOW)).toThrow('There is no site with this id.');
  });

  it('lets administrators choose, or see all', () => {
    expect(usagePeriodOf(query({ siteId: 'site-2' }), VIEWER, NOW).siteId).toBe('site-2');
    expect(usagePeriodOf(query({}), VIEWER, NOW).siteId).toBeNull();
  });
});
