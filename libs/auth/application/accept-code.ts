import { Injectable } from '@nestjs/common';
import { Clock } from '@seoforge/kernel';
import { Vault } from '@seoforge/vault';

import { normaliseRecoveryCode } from '../domain/recovery-code';
import { KeyedHash } from '../keyed-hash';
import { OneTimeCodes } from '../ports/one-time-codes';
import { SecondFactors } from '../ports/second-factors';
import { secondFactorOf } from './second-factor-place';

const ONE_TIME_CODE = /^\d{6}$/;

/** Checks a code of an authenticator app, or a recovery code; each is accepted once. */
@Injectable()
export class AcceptCode {
  constructor(
    private readonly factors: SecondFactors,
    private readonly codes: OneTimeCodes,
    private readonly vault: Vault,
    private readonly hashes: KeyedHash,
    private readonly clock: Clock,
  ) {}

  async execute(userId: string, code: string): Promise<boolean> {
    const plain = normaliseRecoveryCode(code);
    if (!ONE_TIME_CODE.test(plain)) {
      return this.factors.useRecoveryCode(userId, this.hashes.of('recovery_code', `${userId}:${plain}`));
    }
    const secret = await this.vault.reveal(secondFactorOf(userId));
    const step = secret === null ? null : this.codes.stepOf(plain, secret, this.clock.now());
    return step !== null && (await this.factors.useStep(userId, step));
  }
}
