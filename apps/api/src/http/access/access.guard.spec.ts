import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  AuthenticateApiKey,
  invalidCredentials,
  type Role,
  type Scope,
  type SitePrincipal,
  type UserPrincipal,
} from '@seoforge/auth';
import { AppError } from '@seoforge/kernel';
import type { FastifyRequest } from 'fastify';

import { AccessTokenGuard } from './access-token.guard';
import { Access } from './access.decorator';
import { AccessGuard } from './access.guard';
import { Public } from './public.decorator';

const KEY = `sf_live_${'a'.repeat(43)}`;

class Routes {
  @Public()
  open(): void {}

  withoutRule(): void {}

  @Access({ scope: 'content:write' })
  write(): void {}

  @Access({ scope: 'any' })
  anyKey(): void {}

  @Access({ role: 'admin' })
  administer(): void {}

  @Access({ scope: 'usage:read', role: 'viewer' })
  readUsage(): void {}
}

class KeysWithScopes extends AuthenticateApiKey {
  constructor(private readonly scopes: readonly Scope[]) {
    super({ find: jest.fn() }, { now: () => new Date() }, { accessTokenSeconds: 900 });
  }

  override async execute(credential: string): Promise<SitePrincipal> {
    if (credential !== KEY) throw invalidCredentials();
    return { kind: 'site', siteId: 'site', keyId: 'key', scopes: this.scopes, mode: 'live' };
  }
}

class TokensOfUser extends AccessTokenGuard {
  constructor(private readonly user: UserPrincipal | undefined) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.user) context.switchToHttp().getRequest<FastifyRequest>().user = this.user;
    return true;
  }
}

type Headers = Record<string, string>;

const contextOf = (route: keyof Routes, headers: Headers): ExecutionContext => {
  const request = { headers };
  const context = {
    getHandler: () => Routes.prototype[route],
    getClass: () => Routes,
    switchToHttp: () => ({ getRequest: () => request }),
  };
  return context as unknown as ExecutionContext;
};

const enter = (
  route: keyof Routes,
  headers: Headers,
  held: { scopes?: readonly Scope[]; role?: Role } = {},
): Promise<boolean> => {
  const user = held.role && { kind: 'user' as const, userId: 'user', role: held.role };
  return new AccessGuard(new Reflector(), new KeysWithScopes(held.scopes ?? []), new TokensOfUser(user)).canActivate(
    contextOf(route, headers),
  );
};

const outcomeOf = (entered: Promise<boolean>): Promise<unknown> =>
  entered.then(
    () => 'enters',
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );

const withKey = { 'x-api-key': KEY };
const withToken = { authorization: 'Bearer a.b.c' };

describe('AccessGuard', () => {
  it.each([{}, withKey, { 'x-api-key': 'wrong' }, withToken])('opens a public route to %j', async (headers) => {
    expect(await enter('open', headers)).toBe(true);
  });

  it.each(['withoutRule', 'write', 'anyKey', 'administer', 'readUsage'] as const)(
    'asks for credentials at %s',
    async (route) => {
      await expect(enter(route, {})).rejects.toMatchObject({ code: 'auth.credentials_missing' });
      await expect(enter(route, { 'x-api-key': 'wrong' })).rejects.toMatchObject({ code: 'auth.credentials_invalid' });
      await expect(enter(route, withToken)).rejects.toMatchObject({ code: 'auth.credentials_missing' });
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
    expect(await outcomeOf(enter(route, withKey, { scopes }))).toBe(outcome);
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
    expect(await outcomeOf(enter(route, withToken, { role }))).toBe(outcome);
  });
});

describe('AccessTokenGuard', () => {
  const guard = new AccessTokenGuard();
  const user: UserPrincipal = { kind: 'user', userId: 'user', role: 'owner' };

  it('passes on whom the token names', () => {
    expect(guard.handleRequest(null, user)).toBe(user);
  });

  it('refuses where the token names nobody, whatever the reason', () => {
    expect(() => guard.handleRequest(null, false)).toThrow(
      expect.objectContaining({ code: 'auth.credentials_invalid' }),
    );
  });

  it('does not hide a failure', () => {
    const failure = new Error('out of tea');
    expect(() => guard.handleRequest(failure, false)).toThrow(failure);
  });
});
