import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { SecretPurpose } from '../domain/secret-place';

/** A secret of a site or of an administrator: one of the two ids is null. */
@Entity('sealed_secrets')
export class SealedSecretEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'site_id', nullable: true })
  siteId!: string | null;

  @Column('uuid', { name: 'user_id', nullable: true })
  userId!: string | null;

  @Column('text')
  purpose!: SecretPurpose;

  @Column('text')
  name!: string;

  @Column('text')
  sealed!: string;

  /** The id of the key that the secret's own key is sealed under. */
  @Column('text', { name: 'encryption_key_id' })
  encryptionKeyId!: string;

  @Column('text')
  hint!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
