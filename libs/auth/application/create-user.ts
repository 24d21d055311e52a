import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@seoforge/kernel';

import { assertAcceptablePassword } from '../domain/password-policy';
import type { Role } from '../domain/role';
import { normaliseEmail, type User } from '../domain/user';
import { PasswordHasher } from '../ports/password-hasher';
import { UserRepository } from '../ports/user-repository';

@Injectable()
export class CreateUser {
  constructor(
    private readonly users: UserRepository,
    private readonly passwords: PasswordHasher,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `auth.password_invalid`, `auth.email_taken` */
  async execute(request: { email: string; password: string; role: Role }): Promise<User> {
    assertAcceptablePassword(request.password);
    const user: User = {
      id: newId(),
      email: normaliseEmail(request.email),
      passwordHash: await this.passwords.hash(request.password),
      role: request.role,
      createdAt: this.clock.now(),
    };
    await this.users.add(user);
    return user;
  }
}
