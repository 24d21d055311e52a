import { Injectable } from '@nestjs/common';
import { argon2id, hash, verify } from 'argon2';

import { PasswordHasher } from '../ports/password-hasher';

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const OPTIONS = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

@Injectable()
export class Argon2PasswordHasher extends PasswordHasher {
  readonly #hashOfNobody = this.hash('an account that does not exist');

  hash(password: string): Promise<string> {
    return hash(password, OPTIONS);
  }

  async verify(password: string, passwordHash: string | null): Promise<boolean> {
    const matches = await verify(passwordHash ?? (await this.#hashOfNobody), password);
    return matches && passwordHash !== null;
  }
}
