import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Role } from '../domain/role';
import type { User } from '../domain/user';

@Entity('users')
export class UserEntity implements User {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { unique: true })
  email!: string;

  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('text')
  role!: Role;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz', { name: 'second_factor_confirmed_at', nullable: true })
  secondFactorConfirmedAt!: Date | null;

  /** Is compared where it is stored, and read nowhere. */
  @Column('bigint', { name: 'second_factor_last_step', nullable: true, select: false })
  secondFactorLastStep?: number | null;

  @Column('text', { name: 'recovery_code_hashes', array: true, default: [], select: false })
  recoveryCodeHashes?: string[];
}
