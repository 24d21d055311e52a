import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { bigintAsNumber } from './bigint-as-number';

/** A reservation until `storedAt` is set, then a picture. */
@Entity('images')
@Index('images_by_site', ['siteId', 'id'])
@Index('images_by_operation', ['operationId'])
@Index('images_by_name', ['name'])
@Index('images_by_expiry', ['expiresAt'])
export class ImageEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Null once the site is deleted. */
  @Column('uuid', { name: 'site_id', nullable: true })
  siteId!: string | null;

  @Column('uuid', { name: 'operation_id' })
  operationId!: string;

  @Column('smallint')
  position!: number;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('integer')
  bytes!: number;

  @Column('smallint', { nullable: true })
  width!: number | null;

  @Column('smallint', { nullable: true })
  height!: number | null;

  @Column('text', { nullable: true })
  alt!: string | null;

  @Column('text', { nullable: true })
  provider!: string | null;

  @Column('text', { nullable: true })
  model!: string | null;

  @Column('text', { name: 'prompt_hash', nullable: true })
  promptHash!: string | null;

  @Column('bigint', { name: 'cost_micro_usd', nullable: true, transformer: bigintAsNumber })
  costMicroUsd!: number | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'stored_at', nullable: true })
  storedAt!: Date | null;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;
}
