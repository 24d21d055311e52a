import { Injectable } from '@nestjs/common';
import { EncryptionConfig } from '@seoforge/config';
import { EntityManagers } from '@seoforge/database';
import { Clock, newId } from '@seoforge/kernel';
import type { FindOptionsWhere } from 'typeorm';

import { Envelopes } from '../domain/envelopes';
import { hintOf } from '../domain/hint-of';
import type { SecretOwner, SecretPlace, SecretPurpose } from '../domain/secret-place';
import { LONGEST_SECRET_BYTES, Vault, type SecretSummary } from '../vault';
import { secretTooLong } from '../vault.errors';
import { SealedSecretEntity } from './sealed-secret.entity';

/** Each kind of owner has an index of its own that says which secrets are the same. */
const PUT = {
  siteId: putInto('site_id'),
  userId: putInto('user_id'),
};

@Injectable()
export class TypeormVault extends Vault {
  readonly #envelopes: Envelopes;

  constructor(
    private readonly managers: EntityManagers,
    private readonly clock: Clock,
    config: EncryptionConfig,
  ) {
    super();
    this.#envelopes = new Envelopes(config.keys);
  }

  async put(place: SecretPlace, secret: string): Promise<void> {
    if (Buffer.byteLength(secret) > LONGEST_SECRET_BYTES) throw secretTooLong(LONGEST_SECRET_BYTES);
    const { owner, purpose, name } = place;
    const { sealed, encryptionKeyId } = this.#envelopes.seal(secret, place);
    const [statement, ownerId] = 'siteId' in owner ? [PUT.siteId, owner.siteId] : [PUT.userId, owner.userId];
    const values = [
      newId(),
      ownerId,
      purpose,
      name,
      sealed,
      encryptionKeyId,
      hintOf(secret, purpose),
      this.clock.now(),
    ];
    await this.managers.current.query(statement, values);
  }

  async reveal(place: SecretPlace): Promise<string | null> {
    const row = await this.managers.current.findOneBy(SealedSecretEntity, whereOf(place));
    return row && this.#envelopes.open(row, place);
  }

  async remove(place: SecretPlace): Promise<boolean> {
    const { affected } = await this.managers.current.delete(SealedSecretEntity, whereOf(place));
    return affected === 1;
  }

  list(owner: SecretOwner, purpose: SecretPurpose): Promise<readonly SecretSummary[]> {
    return this.managers.current.find(SealedSecretEntity, {
      select: { name: true, hint: true, createdAt: true, updatedAt: true },
      where: { ...ownerOf(owner), purpose },
      order: { name: 'ASC' },
    });
  }
}

function whereOf({ owner, purpose, name }: SecretPlace): FindOptionsWhere<SealedSecretEntity> {
  return { ...ownerOf(owner), purpose, name };
}

/** The id alone, whatever else the object holds. */
function ownerOf(owner: SecretOwner): SecretOwner {
  return 'siteId' in owner ? { siteId: owner.siteId } : { userId: owner.userId };
}

function putInto(ownerColumn: 'site_id' | 'user_id'): string {
  return `
    INSERT INTO sealed_secrets
      (id, ${ownerColumn}, purpose, name, sealed, encryption_key_id, hint, created_at, updated_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
    ON CONFLICT (${ownerColumn}, purpose, name) WHERE ${ownerColumn} IS NOT NULL
    DO UPDATE SET sealed = excluded.sealed, encryption_key_id = excluded.encryption_key_id, hint = excluded.hint,
      updated_at = excluded.updated_at`;
}
