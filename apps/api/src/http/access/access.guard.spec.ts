import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Principal, Role, Scope, UserPrincipal } from '@seoforge/auth';
import { AppError } from '@seoforge/kernel';
import { siteDisabled } from '@seoforge/sites';

import { Access } from './access.decorator';
import { AccessGuard } from './access.guard';
import { Public } from './public.decorator';
import { SiteOfRequest } from './site-of-request';

class Routes {
  @Public({ limit: 'none' })
  open(): void {}

  withoutRule(): void {}

  @Access({ scope: 'content:write', limit: 'generation' })
  write(): void {}

  @Access({ scope: 'any', limit: 'read' })
  anyKey(): void {}

  @Access({ role: 'admin', limit: 'administration' })
  administer(): void {}

  @Access({ scope: 'usage:read', role: 'viewer', limit: 'read' })
  readUsage(): void {}
}

class NoSites extends SiteOfRequest {
  override async find(): Promise<undefined> {
    return undefined;
  }
}

class DisabledSites extends SiteOfRequest {
  override find(): Promise<never> {
    return Promise.reject(siteDisabled());
  }
}

const keyWith = (scopes: readonly Scope[]): Principal => ({
  kind: 'site',
  siteId: 'site',
  keyId: 'key',
  scopes,
  mode: 'live',
});
const userWith = (role: Role): UserPrincipal => ({ kind: 'user', userId: 'user', sessionId: 'session', role });

function enter(route: keyof Routes, user?: Principal, sites: typeof SiteOfRequest = NoSites): Promise<boolean> {
  const request = { headers: {}, user };
  const context = {
    getHandler: () => Routes.prototype[route],
    switchToHttp: () => ({ getRequest: () => request }),
  };
  const guard = new AccessGuard(new Reflector(), new sites({ find: async () => null }));
  return guard.canActivate(context as unknown as ExecutionContext);
}

const outcomeOf = (entered: Promise<boolean>): Promise<unknown> =>
  entered.then(
    () => 'enters',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

describe('AccessGuard', () => {
  it('opens a public route to anyone', async () => {
    expect(await enter('open')).toBe(true);
  });

  it.each(['withoutRule', 'write', 'anyKey', 'administer', 'readUsage'] as const)(
    'is closed to nobody in particular at %s',
    async (route) => {
      expect(await outcomeOf(enter(route))).toBe('auth.credentials_missing');
    },
  );

  it.each<[keyof Routes, Scope[], string]>([
    ['write', ['content:write'], 'enters'],
    ['write', ['content:read', 'content:write'], 'enters'],
    ['write', ['content:read'], 'auth.scope_missing'],
    ['write', [], 'auth.scope_missing'],
    ['anyKey', [], 'enters'],
    ['readUsage', ['usage:read'], 'enters'],
    ['readUsage', ['content:read'], 'auth.scope_missing'],
    ['administer', ['content:write', 'usage:read'], 'auth.role_insufficient'],
    ['withoutRule', ['content:write'], 'auth.role_insufficient'],
  ])('at %s, a key with %j: %s', async (route, scopes, outcome) => {
    expect(await outcomeOf(enter(route, keyWith(scopes)))).toBe(outcome);
  });

  it.each<[keyof Routes, Role, string]>([
    ['administer', 'owner', 'enters'],
    ['administer', 'admin', 'enters'],
    ['administer', 'viewer', 'auth.role_insufficient'],
    ['readUsage', 'viewer', 'enters'],
    ['write', 'owner', 'auth.role_insufficient'],
    ['anyKey', 'owner', 'auth.role_insufficient'],
    ['withoutRule', 'owner', 'auth.role_insufficient'],
  ])('at %s, an administrator who is %s: %s', async (route, role, outcome) => {
    expect(await outcomeOf(enter(route, userWith(role)))).toBe(outcome);
  });

  it('is closed for a site that is disabled', async () => {
    expect(await outcomeOf(enter('anyKey', keyWith([]), DisabledSites))).toBe('site.disabled');
  });
});
