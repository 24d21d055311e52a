import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';

import { lastOwner, userNotFound } from '../auth.errors';
import type { Role } from '../domain/role';
import type { User } from '../domain/user';
import { SessionRepository } from '../ports/session-repository';
import { UserRepository } from '../ports/user-repository';
import { KnownSessions } from './known-sessions';

export interface ChangeUserRequest {
  readonly role?: Role | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** Changes what an account may do, or removes it. There is always an owner who can log in. */
@Injectable()
export class ChangeUser {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionRepository,
    private readonly known: KnownSessions,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** What is left out stays. Disabling ends all sessions. @throws AppError `user.not_found`, `user.last_owner` */
  execute(id: string, { role, isDisabled }: ChangeUserRequest): Promise<User> {
    return this.transactions.run(async () => {
      if (isDisabled || (role && role !== 'owner')) await this.#assertNotLastOwner(id);
      const user = await this.users.find(id);
      if (!user) throw userNotFound();
      const now = this.clock.now();
      const disabledAt = isDisabled ? (user.disabledAt ?? now) : null;
      const changed = await this.users.change(id, {
        ...(role === undefined ? {} : { role }),
        ...(isDisabled === undefined ? {} : { disabledAt }),
      });
      if (!changed) throw userNotFound();
      if (changed.disabledAt) await this.sessions.endAll(id, 'account_disabled', now);
      await this.transactions.afterCommit(() => {
        this.known.forgetUser(id);
      });
      return changed;
    });
  }

  /** With its sessions and its second factor. @throws AppError `user.not_found`, `user.last_owner` */
  remove(id: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.#assertNotLastOwner(id);
      if (!(await this.users.remove(id))) throw userNotFound();
      await this.transactions.afterCommit(() => {
        this.known.forgetUser(id);
      });
    });
  }

  /** Two who take the right from each other at the same time do so one after the other. */
  async #assertNotLastOwner(id: string): Promise<void> {
    const owners = await this.users.lockEnabledOwners();
    if (owners.length === 1 && owners[0] === id) throw lastOwner();
  }
}
