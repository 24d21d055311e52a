import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Vault } from '@seoforge/vault';

import { secondFactorMissing, userNotFound, wrongCode } from '../auth.errors';
import { SecondFactors } from '../ports/second-factors';
import { UserRepository } from '../ports/user-repository';
import { AcceptCode } from './accept-code';
import { ConfirmPassword } from './confirm-password';
import { Lockout } from './lockout';
import { secondFactorOf } from './second-factor-place';

@Injectable()
export class RemoveSecondFactor {
  constructor(
    private readonly users: UserRepository,
    private readonly factors: SecondFactors,
    private readonly vault: Vault,
    private readonly confirmPassword: ConfirmPassword,
    private readonly lockout: Lockout,
    private readonly acceptCode: AcceptCode,
    private readonly transactions: Transactions,
  ) {}

  /**
   * By the administrator whose it is.
   * @throws AppError `auth.password_wrong`, `auth.code_wrong`, `auth.locked`, `auth.second_factor_missing`
   */
  async own(userId: string, password: string, code: string, address: string): Promise<void> {
    const user = await this.confirmPassword.execute(userId, password, address);
    if (!user.secondFactorConfirmedAt) throw secondFactorMissing();
    const attempt = await this.lockout.begin(user.email, address);
    if (!(await this.acceptCode.execute(userId, code))) throw wrongCode();
    await attempt.withdraw();
    await this.#remove(userId);
  }

  /** By an owner, for somebody who has lost it; it is no failure if there is none. @throws AppError `user.not_found` */
  async ofUser(userId: string): Promise<void> {
    if (!(await this.users.find(userId))) throw userNotFound();
    await this.#remove(userId);
  }

  #remove(userId: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.factors.remove(userId);
      await this.vault.remove(secondFactorOf(userId));
    });
  }
}
