import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { BackupMethod } from '../manifest';

@Entity('backup_runs')
export class BackupRunEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: 'backup' | 'drill';

  @Column('text')
  outcome!: 'succeeded' | 'failed';

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  @Column('timestamptz', { name: 'finished_at' })
  finishedAt!: Date;

  @Column('text')
  backup!: string;

  @Column('text', { nullable: true })
  method!: BackupMethod | null;

  /** As PostgreSQL's bigint comes: in digits. */
  @Column('bigint', { name: 'size_bytes', nullable: true })
  sizeBytes!: string | null;

  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('text', { name: 'error_code', nullable: true })
  errorCode!: string | null;
}
