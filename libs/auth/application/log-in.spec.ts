import { Logger } from '@nestjs/common';
import { AuthConfig } from '@seoforge/config';
import { AppError, Clock } from '@seoforge/kernel';
import { InMemoryVault } from '@seoforge/vault/testing';

import { AccessTokens } from '../access-tokens';
import { Argon2PasswordHasher } from '../adapters/argon2-password-hasher';
import { OtpauthOneTimeCodes } from '../adapters/otpauth-one-time-codes';
import type { User } from '../domain/user';
import { KeyedHash } from '../keyed-hash';
import { PasswordStrength } from '../ports/password-strength';
import { SigningKeys } from '../signing-keys';
import {
  InMemoryLoginFailures,
  InMemorySecondFactors,
  InMemorySessionRepository,
  InMemoryUserRepository,
} from '../testing';
import { AcceptCode } from './accept-code';
import { CreateUser } from './create-user';
import { ForgetOldLogins } from './forget-old-logins';
import { HashNewPassword } from './hash-new-password';
import { Lockout } from './lockout';
import { LogIn } from './log-in';
import { OpenSession } from './open-session';

const EMAIL = 'owner@example.com';
const PASSWORD = 'a cup of green tea';
const ORIGIN = { address: '192.0.2.1', userAgent: 'a browser'.repeat(100) };
const NOW = new Date('2026-03-01T08:00:00.000Z');

class SetClock extends Clock {
  time = NOW;

  now(): Date {
    return this.time;
  }

  passSeconds(seconds: number): void {
    this.time = new Date(this.time.getTime() + seconds * 1_000);
  }
}

class AnyStrength extends PasswordStrength {
  async of(password: string): Promise<number> {
    return password.includes('password') ? 0 : 4;
  }
}

describe('LogIn', () => {
  let clock: SetClock;
  let users: InMemoryUserRepository;
  let sessions: InMemorySessionRepository;
  let factors: InMemorySecondFactors;
  let createUser: CreateUser;
  let logIn: LogIn;
  let owner: User;
  const passwords = new Argon2PasswordHasher();

  beforeEach(async () => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const config = new AuthConfig();
    const hashes = new KeyedHash(config);
    const failures = new InMemoryLoginFailures();
    const tokens = new AccessTokens(new SigningKeys(config), config);
    clock = new SetClock();
    users = new InMemoryUserRepository();
    sessions = new InMemorySessionRepository(users);
    factors = new InMemorySecondFactors(users);
    createUser = new CreateUser(users, new HashNewPassword(new AnyStrength(), passwords), clock);
    logIn = new LogIn(
      users,
      passwords,
      new Lockout(failures, hashes, clock),
      new AcceptCode(factors, new OtpauthOneTimeCodes(), new InMemoryVault(), hashes, clock),
      new OpenSession(sessions, tokens, hashes, clock, config),
      new ForgetOldLogins(failures, sessions, clock),
    );
    owner = await createUser.execute({ email: EMAIL, password: PASSWORD, role: 'owner' });
  });

  const attempt = (email: string, password: string, code?: string, address = ORIGIN.address): Promise<unknown> =>
    logIn.execute({ email, password, code }, { ...ORIGIN, address }).then(
      () => 'lets in',
      (error: unknown) => (error instanceof AppError ? error.code : error),
    );

  const guess = async (times: number, email = EMAIL, address?: string): Promise<unknown[]> => {
    const outcomes: unknown[] = [];
    for (let turn = 0; turn < times; turn += 1) outcomes.push(await attempt(email, 'a guess', undefined, address));
    return outcomes;
  };

  it.each([EMAIL, 'Owner@Example.COM', ` ${EMAIL} `])('lets the owner in as %j', async (email) => {
    expect(await logIn.execute({ email, password: PASSWORD }, ORIGIN)).toEqual({
      accessToken: expect.any(String),
      refreshToken: expect.stringMatching(/^sfr_/),
      tokenType: 'Bearer',
      expiresIn: 900,
    });
  });

  it('opens a session that says where it comes from', async () => {
    await attempt(EMAIL, PASSWORD);
    expect(await sessions.listLive(owner.id, NOW)).toEqual([
      {
        id: expect.any(String),
        userId: owner.id,
        address: ORIGIN.address,
        userAgent: ORIGIN.userAgent.slice(0, 256),
        createdAt: NOW,
        lastUsedAt: NOW,
        expiresAt: new Date('2026-03-08T08:00:00.000Z'),
      },
    ]);
  });

  it('stores no password', async () => {
    expect(JSON.stringify(await users.findByEmail(EMAIL))).not.toContain(PASSWORD);
  });

  it.each<[string, () => Promise<[string, string]>]>([
    ['a wrong password', async () => [EMAIL, 'a cup of black tea']],
    ['a password in another case', async () => [EMAIL, PASSWORD.toUpperCase()]],
    ['a password with a space behind it', async () => [EMAIL, `${PASSWORD} `]],
    ['an empty password', async () => [EMAIL, '']],
    ['an unknown account', async () => ['nobody@example.com', PASSWORD]],
    [
      'the password that stands in for unknown accounts',
      async () => ['nobody@example.com', 'an account that does not exist'],
    ],
    ['the stored hash instead of the password', async () => [EMAIL, (await users.findByEmail(EMAIL))!.passwordHash]],
    [
      'a disabled account',
      async () => {
        await users.change(owner.id, { disabledAt: NOW });
        return [EMAIL, PASSWORD];
      },
    ],
  ])('gives one answer to %s', async (_what, request) => {
    const [email, password] = await request();
    await expect(logIn.execute({ email, password }, ORIGIN)).rejects.toMatchObject({
      code: 'auth.credentials_invalid',
      kind: 'unauthenticated',
      message: 'The credentials are wrong, expired or revoked.',
      details: [],
    });
  });

  it.each([EMAIL, 'nobody@example.com'])('hashes a password for %s, and none while it is locked', async (email) => {
    const verify = jest.spyOn(passwords, 'verify');
    await guess(5, email);
    expect(verify).toHaveBeenCalledTimes(5);
    await expect(logIn.execute({ email, password: PASSWORD }, ORIGIN)).rejects.toMatchObject({
      code: 'auth.locked',
      kind: 'rate_limited',
      retryAfterMs: 1_000,
    });
    expect(verify).toHaveBeenCalledTimes(5);
  });

  it('forgets the failures of an account when its owner comes', async () => {
    await guess(5);
    clock.passSeconds(1);
    expect(await attempt(EMAIL, PASSWORD)).toBe('lets in');
    expect(await guess(6)).toEqual([...Array<string>(5).fill('auth.credentials_invalid'), 'auth.locked']);
  });

  it('does not forget those of the address with them', async () => {
    for (let turn = 0; turn < 19; turn += 1) await guess(1, `nobody${turn}@example.com`);
    expect(await attempt(EMAIL, PASSWORD)).toBe('lets in');
    expect(await guess(2, 'somebody@example.com')).toEqual(['auth.credentials_invalid', 'auth.locked']);
    expect(await attempt(EMAIL, PASSWORD, undefined, '192.0.2.2')).toBe('lets in');
  });

  it('counts the addresses of one IPv6 network together', async () => {
    for (let turn = 0; turn < 20; turn += 1) await guess(1, `nobody${turn}@example.com`, `2001:db8::${turn}`);
    expect(await attempt(EMAIL, PASSWORD, undefined, '2001:db8::ffff')).toBe('auth.locked');
    expect(await attempt(EMAIL, PASSWORD, undefined, '2001:db8:0:1::1')).toBe('lets in');
  });

  it('does not count who is asked for a code, and counts wrong codes', async () => {
    await factors.confirm(owner.id, 1, [], NOW);
    for (let turn = 0; turn < 10; turn += 1) expect(await attempt(EMAIL, PASSWORD)).toBe('auth.code_required');
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await attempt(EMAIL, PASSWORD, '000000')).toBe('auth.credentials_invalid');
    }
    expect(await attempt(EMAIL, PASSWORD, '000000')).toBe('auth.locked');
  });

  it('cannot be made to forget wrong codes by asking for one', async () => {
    await factors.confirm(owner.id, 1, [], NOW);
    const outcomes: unknown[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      outcomes.push(await attempt(EMAIL, PASSWORD, '000000'));
      await attempt(EMAIL, PASSWORD);
    }
    expect(outcomes.filter((outcome) => outcome === 'auth.credentials_invalid').length).toBeLessThanOrEqual(5);
    expect(outcomes.at(-1)).toBe('auth.locked');
  });

  it.each([EMAIL, 'OWNER@example.com'])('knows that %s is taken', async (email) => {
    await expect(createUser.execute({ email, password: PASSWORD, role: 'viewer' })).rejects.toMatchObject({
      code: 'auth.email_taken',
    });
  });

  it.each(['short', 'password password password'])('creates no account with the password %j', async (password) => {
    const request = { email: 'new@example.com', password, role: 'viewer' } as const;
    await expect(createUser.execute(request)).rejects.toMatchObject({ code: 'auth.password_invalid' });
    expect(await users.findByEmail(request.email)).toBeNull();
  });
});
