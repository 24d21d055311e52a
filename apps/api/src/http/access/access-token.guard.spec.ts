import { runInNewContext } from 'node:vm';

import type { UserPrincipal } from '@seoforge/auth';

import { AccessTokenGuard } from './access-token.guard';

const USER: UserPrincipal = { kind: 'user', userId: 'user', sessionId: 'session', role: 'viewer' };

describe('AccessTokenGuard', () => {
  const guard = new AccessTokenGuard();

  it('lets an administrator in', () => {
    expect(guard.handleRequest(null, USER)).toBe(USER);
  });

  it.each([false, undefined] as const)('lets nobody in where the token is of %s', (user) => {
    expect(() => guard.handleRequest(null, user)).toThrow(
      expect.objectContaining({ code: 'auth.credentials_invalid' }),
    );
  });

  it('does not hide a failure', () => {
    const failure = new Error('out of tea');
    expect(() => guard.handleRequest(failure, false)).toThrow(failure);
  });

  it('calls no token wrong that could not be checked, whatever the failure is made of', () => {
    const failure = runInNewContext('new Error("no database")') as Error;
    expect(() => {
      guard.handleRequest(failure, undefined);
    }).toThrow('no database');
  });
});
