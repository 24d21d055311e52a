import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';

import { userNotFound } from '../auth.errors';
import { SessionRepository } from '../ports/session-repository';
import { UserRepository } from '../ports/user-repository';
import { ConfirmPassword } from './confirm-password';
import { HashNewPassword } from './hash-new-password';
import { KnownSessions } from './known-sessions';
import { Lockout } from './lockout';

export interface OwnPasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Gives an account another password, and ends the sessions that the old one opened. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly users: UserRepository,
    private readonly sessions: SessionRepository,
    private readonly known: KnownSessions,
    private readonly confirmPassword: ConfirmPassword,
    private readonly hashNewPassword: HashNewPassword,
    private readonly lockout: Lockout,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * By the administrator whose it is; the session that asks goes on.
   * @throws AppError `auth.password_wrong`, `auth.password_invalid`, `auth.locked`
   */
  async own(
    { userId, sessionId }: { userId: string; sessionId: string },
    { currentPassword, newPassword }: OwnPasswordChange,
    address: string,
  ): Promise<void> {
    const { email } = await this.confirmPassword.execute(userId, currentPassword, address);
    await this.#change(userId, await this.hashNewPassword.execute(newPassword, email, '/newPassword'), sessionId);
  }

  /**
   * By an owner, for anybody; who guessed the old one keeps nobody out any more.
   * @throws AppError `user.not_found`, `auth.password_invalid`
   */
  async ofUser(userId: string, password: string): Promise<void> {
    const user = await this.users.find(userId);
    if (!user) throw userNotFound();
    await this.#change(userId, await this.hashNewPassword.execute(password, user.email));
    await this.transactions.afterCommit(() => this.lockout.end(user.email));
  }

  /** The account first: a login with the old password that is under way waits for it, and then opens no session. */
  #change(userId: string, passwordHash: string, exceptSessionId?: string): Promise<void> {
    return this.transactions.run(async () => {
      if (!(await this.users.change(userId, { passwordHash }))) throw userNotFound();
      await this.sessions.endAll(userId, 'password_changed', this.clock.now(), exceptSessionId);
      await this.transactions.afterCommit(() => {
        this.known.forgetUser(userId);
      });
    });
  }
}
