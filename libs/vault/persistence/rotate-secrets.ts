import { Injectable } from '@nestjs/common';
import { EncryptionConfig } from '@seoforge/config';
import { EntityManagers } from '@seoforge/database';
import { AppError } from '@seoforge/kernel';
import { MoreThan, Not } from 'typeorm';

import { Envelopes } from '../domain/envelopes';
import type { SecretOwner } from '../domain/secret-place';
import { SealedSecretEntity } from './sealed-secret.entity';

const BATCH_ROWS = 100;
/** Before every id. */
const NIL_ID = '00000000-0000-0000-0000-000000000000';

/** What became of the secrets that were not sealed under the first key. */
export interface Rotation {
  /** The key that all others are sealed under now. */
  readonly encryptionKeyId: string;
  readonly resealed: number;
  /** Ids of the rows that cannot be opened, and stay as they are. */
  readonly unreadable: readonly string[];
  /** Rows that somebody else was writing at that moment: to be looked at again. */
  readonly skipped: number;
}

/** Seals secrets under the first of the configured keys, so that the others may go. */
@Injectable()
export class RotateSecrets {
  readonly #envelopes: Envelopes;

  constructor(
    private readonly managers: EntityManagers,
    config: EncryptionConfig,
  ) {
    this.#envelopes = new Envelopes(config.keys);
  }

  /**
   * Works in batches, each a transaction, beside services that run: what has been sealed anew stays so when it is interrupted,
   * and the next time it goes on with what is left.
   * @throws AppError `vault.key_missing` where no key is configured
   */
  async execute(): Promise<Rotation> {
    const encryptionKeyId = this.#envelopes.currentKeyId;
    const unreadable: string[] = [];
    let resealed = 0;
    let afterId: string | undefined = NIL_ID;
    while (afterId !== undefined) {
      const batch = await this.#resealBatch(afterId);
      resealed += batch.resealed;
      unreadable.push(...batch.unreadable);
      afterId = batch.lastId;
    }
    const left = await this.managers.current.countBy(SealedSecretEntity, { encryptionKeyId: Not(encryptionKeyId) });
    return { encryptionKeyId, resealed, unreadable, skipped: Math.max(0, left - unreadable.length) };
  }

  #resealBatch(
    afterId: string,
  ): Promise<{ resealed: number; unreadable: readonly string[]; lastId: string | undefined }> {
    return this.managers.run(async () => {
      const rows = await this.managers.current.find(SealedSecretEntity, {
        where: { id: MoreThan(afterId), encryptionKeyId: Not(this.#envelopes.currentKeyId) },
        order: { id: 'ASC' },
        take: BATCH_ROWS,
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      const unreadable: string[] = [];
      for (const row of rows) if (!(await this.#reseal(row))) unreadable.push(row.id);
      return { resealed: rows.length - unreadable.length, unreadable, lastId: rows.at(-1)?.id };
    });
  }

  /** @returns whether it could be opened */
  async #reseal(row: SealedSecretEntity): Promise<boolean> {
    try {
      const place = { owner: ownerOf(row), purpose: row.purpose, name: row.name };
      const { sealed, encryptionKeyId } = this.#envelopes.reseal(row, place);
      await this.managers.current.update(SealedSecretEntity, { id: row.id }, { sealed, encryptionKeyId });
      return true;
    } catch (error) {
      if (error instanceof AppError) return false;
      throw error;
    }
  }
}

function ownerOf({ siteId, userId }: SealedSecretEntity): SecretOwner {
  return siteId === null ? { userId: userId ?? '' } : { siteId };
}
