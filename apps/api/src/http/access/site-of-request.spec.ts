import type { SitePrincipal, UserPrincipal } from '@seoforge/auth';
import type { AppError } from '@seoforge/kernel';
import { KnownSites, type Site } from '@seoforge/sites';
import type { FastifyRequest } from 'fastify';

import type { ActingSite } from './acting-site';
import { SiteOfRequest } from './site-of-request';

const OPEN = '01890a5d-ac96-774b-bcce-b302099a8057';
const CLOSED = '01890a5d-ac96-774b-bcce-b302099a8058';
const NOBODYS = '01890a5d-ac96-774b-bcce-b302099a8059';

const siteWith = (id: string, disabledAt: Date | null): Site => ({
  id,
  name: 'Garden site',
  origins: [],
  rateLimits: {},
  disabledAt,
  createdAt: new Date(0),
});

const SITES = new Map([
  [OPEN, siteWith(OPEN, null)],
  [CLOSED, siteWith(CLOSED, new Date(1))],
]);

const keyOf = (siteId: string): SitePrincipal => ({ kind: 'site', siteId, keyId: 'key', scopes: [], mode: 'test' });
const OWNER: UserPrincipal = { kind: 'user', userId: 'user', sessionId: 'session', role: 'owner' };

function find(
  principal: SitePrincipal | UserPrincipal,
  named?: string,
  isNeeded = true,
): Promise<ActingSite | undefined> {
  const known: Pick<KnownSites, 'find'> = { find: async (id) => SITES.get(id) ?? null };
  const headers = named === undefined ? {} : { 'x-site-id': named };
  return new SiteOfRequest(known).find({ headers } as unknown as FastifyRequest, principal, isNeeded);
}

const codeOf = (found: Promise<unknown>): Promise<string> =>
  found.then(
    () => 'found',
    (error: unknown) => (error as AppError).code,
  );

describe('SiteOfRequest', () => {
  it('is the key’s own, whatever the request names', async () => {
    expect(await find(keyOf(OPEN))).toEqual({ siteId: OPEN, mode: 'test' });
    expect(await find(keyOf(OPEN), CLOSED)).toEqual({ siteId: OPEN, mode: 'test' });
  });

  it('is the one that an administrator names, and what is ordered there is real', async () => {
    expect(await find(OWNER, OPEN.toUpperCase())).toEqual({ siteId: OPEN, mode: 'live' });
  });

  it('is none for an administrator on a route that works on no site', async () => {
    expect(await find(OWNER, undefined, false)).toBeUndefined();
    expect(await find(OWNER, CLOSED, false)).toBeUndefined();
  });

  it.each([
    ['a key of a disabled site', keyOf(CLOSED), undefined, 'site.disabled'],
    ['a key of a site that is gone', keyOf(NOBODYS), undefined, 'site.not_found'],
    ['an administrator who names none', OWNER, undefined, 'request.invalid'],
    ['an administrator who names a disabled one', OWNER, CLOSED, 'site.disabled'],
    ['an administrator who names one that there is not', OWNER, NOBODYS, 'site.not_found'],
    ['an administrator who names no id', OWNER, "' OR 1=1 --", 'site.not_found'],
  ])('is refused to %s', async (_, principal, named, code) => {
    expect(await codeOf(find(principal, named))).toBe(code);
  });
});
