import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Citation } from '../domain/exchange';

@Entity('chat_exchanges')
export class ChatExchangeEntity {
  @PrimaryColumn('uuid', { name: 'session_id' })
  sessionId!: string;

  /** From 1. */
  @PrimaryColumn('integer')
  position!: number;

  @Column('text')
  question!: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('text')
  answer!: string;

  @Column('boolean', { name: 'is_answered' })
  isAnswered!: boolean;

  @Column('jsonb')
  citations!: readonly Citation[];

  @Column('timestamptz', { name: 'answered_at' })
  answeredAt!: Date;
}
