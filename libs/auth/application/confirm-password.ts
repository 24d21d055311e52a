import { Injectable } from '@nestjs/common';

import { invalidCredentials, wrongPassword } from '../auth.errors';
import type { User } from '../domain/user';
import { PasswordHasher } from '../ports/password-hasher';
import { UserRepository } from '../ports/user-repository';
import { Lockout } from './lockout';

/** Asks somebody who is logged in for the password once more; wrong ones count as failed logins. */
@Injectable()
export class ConfirmPassword {
  constructor(
    private readonly users: UserRepository,
    private readonly passwords: PasswordHasher,
    private readonly lockout: Lockout,
  ) {}

  /** @throws AppError `auth.password_wrong`, `auth.locked`, `auth.credentials_invalid` where the account is gone */
  async execute(userId: string, password: string, address: string): Promise<User> {
    const user = await this.users.find(userId);
    if (!user) throw invalidCredentials();
    const attempt = await this.lockout.begin(user.email, address);
    if (!(await this.passwords.verify(password, user.passwordHash))) throw wrongPassword();
    await attempt.withdraw();
    return user;
  }
}
