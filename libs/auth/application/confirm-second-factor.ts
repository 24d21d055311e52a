import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';
import { Vault } from '@seoforge/vault';

import { invalidCredentials, secondFactorActive, secondFactorMissing, wrongCode } from '../auth.errors';
import { generateRecoveryCodes, normaliseRecoveryCode } from '../domain/recovery-code';
import { KeyedHash } from '../keyed-hash';
import { OneTimeCodes } from '../ports/one-time-codes';
import { SecondFactors } from '../ports/second-factors';
import { UserRepository } from '../ports/user-repository';
import { Lockout } from './lockout';
import { secondFactorOf } from './second-factor-place';

@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly users: UserRepository,
    private readonly factors: SecondFactors,
    private readonly codes: OneTimeCodes,
    private readonly vault: Vault,
    private readonly transactions: Transactions,
    private readonly lockout: Lockout,
    private readonly hashes: KeyedHash,
    private readonly clock: Clock,
  ) {}

  /**
   * From now on logging in needs a code.
   * @returns the recovery codes: the only time that they can be seen
   * @throws AppError `auth.code_wrong`, `auth.locked`, `auth.second_factor_missing`, `auth.second_factor_active`
   */
  async execute(userId: string, code: string, address: string): Promise<readonly string[]> {
    const user = await this.users.find(userId);
    if (!user) throw invalidCredentials();
    if (user.secondFactorConfirmedAt) throw secondFactorActive();
    await this.#secretOf(userId);
    const attempt = await this.lockout.begin(user.email, address);
    const recoveryCodes = generateRecoveryCodes();
    const hashes = recoveryCodes.map((recoveryCode) =>
      this.hashes.of('recovery_code', `${userId}:${normaliseRecoveryCode(recoveryCode)}`),
    );
    await this.transactions.run(async () => {
      if (!(await this.factors.lockUnconfirmed(userId))) throw secondFactorActive();
      const now = this.clock.now();
      const step = this.codes.stepOf(code, await this.#secretOf(userId), now);
      if (step === null) throw wrongCode();
      await this.factors.confirm(userId, step, hashes, now);
    });
    await attempt.withdraw();
    return recoveryCodes;
  }

  async #secretOf(userId: string): Promise<string> {
    const secret = await this.vault.reveal(secondFactorOf(userId));
    if (secret === null) throw secondFactorMissing();
    return secret;
  }
}
