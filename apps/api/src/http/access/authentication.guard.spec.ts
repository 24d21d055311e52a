import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  invalidCredentials,
  type AuthenticateApiKey,
  type Principal,
  type SitePrincipal,
  type UserPrincipal,
} from '@seoforge/auth';
import { AppError } from '@seoforge/kernel';
import type { FastifyRequest } from 'fastify';

import { FailedCredentials } from '../rate-limit/failed-credentials';
import { AccessTokenGuard } from './access-token.guard';
import { OpenToAnonymous } from './anonymous-access';
import { AuthenticationGuard } from './authentication.guard';
import { Public } from './public.decorator';

const KEY = `sf_live_${'a'.repeat(43)}`;
const GUESS = `sf_live_${'b'.repeat(43)}`;
const OWNER: UserPrincipal = { kind: 'user', userId: 'user', sessionId: 'session', role: 'owner' };
const ANONYMOUS: SitePrincipal = { kind: 'site', siteId: 'shared', keyId: 'none', scopes: [], mode: 'live' };
const ADDRESS = '203.0.113.7';
const MOST_FAILURES = 3;

class Routes {
  @Public({ limit: 'none' })
  open(): void {}

  closed(): void {}

  @OpenToAnonymous()
  shared(): void {}
}

class TokensOfOwner extends AccessTokenGuard {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.headers.authorization !== 'Bearer good.access.token') throw invalidCredentials();
    request.user = OWNER;
    return true;
  }
}

describe('AuthenticationGuard', () => {
  let lookUps: number;
  let roundTrips: number;
  let servesAnonymous: boolean;
  let guard: AuthenticationGuard;

  beforeEach(() => {
    lookUps = 0;
    roundTrips = 0;
    servesAnonymous = true;
    const keys: Pick<AuthenticateApiKey, 'execute' | 'isRemembered'> = {
      execute: async (credential) => {
        lookUps += 1;
        if (credential !== KEY) throw invalidCredentials();
        return { kind: 'site', siteId: 'site', keyId: 'key', scopes: [], mode: 'test' };
      },
      isRemembered: (credential) => credential === KEY,
    };
    const storage = {
      increment: async () => {
        roundTrips += 1;
        const isBlocked = roundTrips > MOST_FAILURES;
        return { totalHits: roundTrips, timeToExpire: 60, isBlocked, timeToBlockExpire: 60 };
      },
    };
    const failures = new FailedCredentials(storage, { wrongCredentials: MOST_FAILURES });
    guard = new AuthenticationGuard(new Reflector(), keys, new TokensOfOwner(), failures, {
      principal: async () => (servesAnonymous ? ANONYMOUS : undefined),
    });
  });

  async function recognise(
    headers: Record<string, string>,
    route: keyof Routes = 'closed',
  ): Promise<{ user?: Principal; site?: unknown; code?: string }> {
    const request: { headers: object; ip: string; user?: Principal; site?: unknown } = { headers, ip: ADDRESS };
    const context = {
      getHandler: () => Routes.prototype[route],
      getClass: () => Routes,
      switchToHttp: () => ({ getRequest: () => request }),
    };
    try {
      await guard.canActivate(context as unknown as ExecutionContext);
      return { user: request.user, site: request.site };
    } catch (error) {
      return { code: (error as AppError).code };
    }
  }

  it('knows a key, and the site that it is of', async () => {
    expect(await recognise({ 'x-api-key': KEY })).toEqual({
      user: expect.objectContaining({ kind: 'site', siteId: 'site' }),
      site: { siteId: 'site', mode: 'test' },
    });
  });

  it('knows an administrator', async () => {
    expect(await recognise({ authorization: 'Bearer good.access.token' })).toEqual({ user: OWNER });
  });

  it('knows nobody without credentials', async () => {
    expect(await recognise({})).toEqual({ code: 'auth.credentials_missing' });
  });

  it.each<Record<string, string>>([{}, { 'x-api-key': GUESS }, { authorization: 'Bearer a.b.c' }])(
    'asks nobody on a public route, whatever comes along: %j',
    async (headers) => {
      expect(await recognise(headers, 'open')).toEqual({});
    },
  );

  it('stops an address that guesses, at no more cost, and lets its neighbour go on', async () => {
    for (let guess = 1; guess <= MOST_FAILURES; guess += 1) {
      expect(await recognise({ 'x-api-key': GUESS })).toEqual({ code: 'auth.credentials_invalid' });
    }
    expect(await recognise({ 'x-api-key': GUESS })).toEqual({ code: 'rate_limit.exceeded' });
    const before = { lookUps, roundTrips };
    expect(await recognise({ 'x-api-key': GUESS })).toEqual({ code: 'rate_limit.exceeded' });
    expect(await recognise({ authorization: 'Bearer a.b.c' })).toEqual({ code: 'rate_limit.exceeded' });
    expect({ lookUps, roundTrips }).toEqual(before);

    expect(await recognise({ 'x-api-key': KEY })).toMatchObject({ user: { kind: 'site' } });
    expect(await recognise({ authorization: 'Bearer good.access.token' })).toEqual({ user: OWNER });
  });
});
