import { Injectable } from '@nestjs/common';

import { AccessTokens, type AccessToken } from '../access-tokens';
import { invalidCredentials } from '../auth.errors';
import { normaliseEmail } from '../domain/user';
import { PasswordHasher } from '../ports/password-hasher';
import { UserRepository } from '../ports/user-repository';

@Injectable()
export class LogIn {
  constructor(
    private readonly users: UserRepository,
    private readonly passwords: PasswordHasher,
    private readonly tokens: AccessTokens,
  ) {}

  /** @throws AppError `auth.credentials_invalid` */
  async execute(email: string, password: string): Promise<AccessToken> {
    const user = await this.users.findByEmail(normaliseEmail(email));
    const matches = await this.passwords.verify(password, user?.passwordHash ?? null);
    if (!user || !matches) throw invalidCredentials();
    return this.tokens.issue(user);
  }
}
