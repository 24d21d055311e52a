import { Injectable } from '@nestjs/common';

import { userNotFound } from '../auth.errors';
import { normaliseEmail } from '../domain/email';
import type { User } from '../domain/user';
import { UserRepository, type UserPage } from '../ports/user-repository';

@Injectable()
export class ReadUsers {
  constructor(private readonly users: UserRepository) {}

  /** @throws AppError `user.not_found` */
  async one(id: string): Promise<User> {
    const user = await this.users.find(id);
    if (!user) throw userNotFound();
    return user;
  }

  /** In any case. @throws AppError `user.not_found` */
  async byEmail(email: string): Promise<User> {
    const user = await this.users.findByEmail(normaliseEmail(email));
    if (!user) throw userNotFound();
    return user;
  }

  /** Newest first. */
  page(limit: number, cursor: string | null): Promise<UserPage> {
    return this.users.list(limit, cursor);
  }
}
