import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@seoforge/kernel';

import { assertEmail, normaliseEmail } from '../domain/email';
import type { Role } from '../domain/role';
import type { User } from '../domain/user';
import { UserRepository } from '../ports/user-repository';
import { HashNewPassword } from './hash-new-password';

@Injectable()
export class CreateUser {
  constructor(
    private readonly users: UserRepository,
    private readonly hashNewPassword: HashNewPassword,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `auth.email_invalid`, `auth.password_invalid`, `auth.email_taken` */
  async execute(request: { email: string; password: string; role: Role }): Promise<User> {
    const email = normaliseEmail(request.email);
    assertEmail(email);
    const user: User = {
      id: newId(),
      email,
      passwordHash: await this.hashNewPassword.execute(request.password, email),
      role: request.role,
      createdAt: this.clock.now(),
      disabledAt: null,
      secondFactorConfirmedAt: null,
    };
    await this.users.add(user);
    return user;
  }
}
