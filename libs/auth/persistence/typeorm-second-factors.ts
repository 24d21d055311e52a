import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { IsNull, Not } from 'typeorm';

import { SecondFactors } from '../ports/second-factors';
import { UserEntity } from './user.entity';

@Injectable()
export class TypeormSecondFactors extends SecondFactors {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async lockUnconfirmed(userId: string): Promise<boolean> {
    const user = await this.managers.current.findOne(UserEntity, {
      where: { id: userId, secondFactorConfirmedAt: IsNull() },
      lock: { mode: 'for_no_key_update' },
    });
    return user !== null;
  }

  async confirm(userId: string, step: number, recoveryCodeHashes: readonly string[], now: Date): Promise<boolean> {
    const { affected } = await this.managers.current.update(
      UserEntity,
      { id: userId, secondFactorConfirmedAt: IsNull() },
      {
        secondFactorConfirmedAt: now,
        secondFactorLastStep: step,
        recoveryCodeHashes: [...recoveryCodeHashes],
      },
    );
    return affected === 1;
  }

  async useStep(userId: string, step: number): Promise<boolean> {
    const { affected } = await this.managers.current
      .createQueryBuilder()
      .update(UserEntity)
      .set({ secondFactorLastStep: step })
      .where('id = :userId AND (second_factor_last_step IS NULL OR second_factor_last_step < :step)', { userId, step })
      .execute();
    return affected === 1;
  }

  async useRecoveryCode(userId: string, hash: string): Promise<boolean> {
    const { affected } = await this.managers.current
      .createQueryBuilder()
      .update(UserEntity)
      .set({ recoveryCodeHashes: () => 'array_remove(recovery_code_hashes, :hash)' })
      .where('id = :userId AND :hash = ANY (recovery_code_hashes)', { userId, hash })
      .execute();
    return affected === 1;
  }

  async remove(userId: string): Promise<boolean> {
    const { affected } = await this.managers.current.update(
      UserEntity,
      { id: userId, secondFactorConfirmedAt: Not(IsNull()) },
      { secondFactorConfirmedAt: null, secondFactorLastStep: null, recoveryCodeHashes: [] },
    );
    return affected === 1;
  }
}
