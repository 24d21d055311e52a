import { AuthConfig } from '@seoforge/config';
import { SystemClock } from '@seoforge/kernel';
import { Logger } from '@nestjs/common';

import { AccessTokens } from '../access-tokens';
import { Argon2PasswordHasher } from '../adapters/argon2-password-hasher';
import { SigningKeys } from '../signing-keys';
import { InMemoryUserRepository } from '../testing';
import { CreateUser } from './create-user';
import { LogIn } from './log-in';

const EMAIL = 'owner@example.com';
const PASSWORD = 'a cup of green tea';

describe('LogIn', () => {
  let users: InMemoryUserRepository;
  let createUser: CreateUser;
  let logIn: LogIn;

  beforeEach(async () => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const passwords = new Argon2PasswordHasher();
    const config = new AuthConfig();
    users = new InMemoryUserRepository();
    createUser = new CreateUser(users, passwords, new SystemClock());
    logIn = new LogIn(users, passwords, new AccessTokens(new SigningKeys(config), config));
    await createUser.execute({ email: EMAIL, password: PASSWORD, role: 'owner' });
  });

  it.each([EMAIL, 'Owner@Example.COM', ` ${EMAIL} `])('lets the owner in as %j', async (email) => {
    expect(await logIn.execute(email, PASSWORD)).toMatchObject({ tokenType: 'Bearer', expiresIn: 900 });
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
  ])('gives one answer to %s', async (_what, attempt) => {
    await expect(logIn.execute(...(await attempt()))).rejects.toMatchObject({
      code: 'auth.credentials_invalid',
      kind: 'unauthenticated',
      message: 'The credentials are wrong, expired or revoked.',
      details: [],
    });
  });

  it.each([EMAIL, 'OWNER@example.com'])('knows that %s is taken', async (email) => {
    await expect(createUser.execute({ email, password: PASSWORD, role: 'viewer' })).rejects.toMatchObject({
      code: 'auth.email_taken',
    });
  });

  it('creates no account with a password that is not acceptable', async () => {
    const request = { email: 'new@example.com', password: 'short', role: 'viewer' } as const;
    await expect(createUser.execute(request)).rejects.toMatchObject({ code: 'auth.password_invalid' });
    expect(await users.findByEmail(request.email)).toBeNull();
  });
});
