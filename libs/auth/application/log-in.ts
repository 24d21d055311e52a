import { Injectable } from '@nestjs/common';

import type { SessionTokens } from '../access-tokens';
import { codeRequired, invalidCredentials } from '../auth.errors';
import { normaliseEmail } from '../domain/email';
import type { LoginOrigin } from '../domain/login-origin';
import { PasswordHasher } from '../ports/password-hasher';
import { UserRepository } from '../ports/user-repository';
import { AcceptCode } from './accept-code';
import { ForgetOldLogins } from './forget-old-logins';
import { Lockout } from './lockout';
import { OpenSession } from './open-session';

export interface LoginRequest {
  readonly email: string;
  readonly password: string;
  /** Of the second factor, where the account has one. */
  readonly code?: string | undefined;
}

@Injectable()
export class LogIn {
  constructor(
    private readonly users: UserRepository,
    private readonly passwords: PasswordHasher,
    private readonly lockout: Lockout,
    private readonly acceptCode: AcceptCode,
    private readonly openSession: OpenSession,
    private readonly forgetOldLogins: ForgetOldLogins,
  ) {}

  /** @throws AppError `auth.credentials_invalid`, `auth.code_required`, `auth.locked` */
  async execute({ email, password, code }: LoginRequest, origin: LoginOrigin): Promise<SessionTokens> {
    const normalised = normaliseEmail(email);
    const attempt = await this.lockout.begin(normalised, origin.address);
    await this.forgetOldLogins.execute();
    const user = await this.users.findByEmail(normalised);
    const matches = await this.passwords.verify(password, user?.passwordHash ?? null);
    if (!user || !matches || user.disabledAt) throw invalidCredentials();
    if (user.secondFactorConfirmedAt) {
      if (code === undefined) {
        await attempt.withdraw();
        throw codeRequired();
      }
      if (!(await this.acceptCode.execute(user.id, code))) throw invalidCredentials();
    }
    const tokens = await this.openSession.execute(user, origin);
    await attempt.succeed();
    return tokens;
  }
}
