import { Injectable } from '@nestjs/common';

import { assertAcceptableLength, assertAcceptableStrength } from '../domain/password-policy';
import { PasswordHasher } from '../ports/password-hasher';
import { PasswordStrength } from '../ports/password-strength';

/** The one way for a password into the database. */
@Injectable()
export class HashNewPassword {
  constructor(
    private readonly strength: PasswordStrength,
    private readonly passwords: PasswordHasher,
  ) {}

  /**
   * @param email of the account, which is easy to guess
   * @param pointer of the member of the request that holds the password
   * @throws AppError `auth.password_invalid`
   */
  async execute(password: string, email: string, pointer = '/password'): Promise<string> {
    assertAcceptableLength(password, pointer);
    assertAcceptableStrength(await this.strength.of(password, [email, ...email.split(/[@.]/)]), pointer);
    return this.passwords.hash(password);
  }
}
