import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Vault } from '@seoforge/vault';

import { secondFactorActive } from '../auth.errors';
import { OneTimeCodes } from '../ports/one-time-codes';
import { SecondFactors } from '../ports/second-factors';
import { ConfirmPassword } from './confirm-password';
import { secondFactorOf } from './second-factor-place';

/** What an authenticator app needs; shown once. */
export interface SecondFactorSecret {
  /** In base 32. */
  readonly secret: string;
  /** `otpauth://…`, to be shown as a QR code. */
  readonly uri: string;
}

@Injectable()
export class SetUpSecondFactor {
  constructor(
    private readonly confirmPassword: ConfirmPassword,
    private readonly codes: OneTimeCodes,
    private readonly factors: SecondFactors,
    private readonly vault: Vault,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Logging in needs no code before a first one has confirmed the secret; until then a new secret replaces it.
   * @throws AppError `auth.password_wrong`, `auth.locked`, `auth.second_factor_active`
   */
  async execute(userId: string, password: string, address: string): Promise<SecondFactorSecret> {
    const user = await this.confirmPassword.execute(userId, password, address);
    const secret = this.codes.newSecret();
    await this.transactions.run(async () => {
      if (!(await this.factors.lockUnconfirmed(userId))) throw secondFactorActive();
      await this.vault.put(secondFactorOf(userId), secret);
    });
    return { secret, uri: this.codes.uriOf(secret, user.email) };
  }
}
