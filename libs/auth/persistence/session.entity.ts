import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Session, SessionEndReason } from '../domain/session';

@Entity('sessions')
export class SessionEntity implements Session {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { name: 'user_agent', nullable: true })
  userAgent!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_used_at' })
  lastUsedAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true, select: false })
  endedAt?: Date | null;

  @Column('text', { name: 'end_reason', nullable: true, select: false })
  endReason?: SessionEndReason | null;
}
