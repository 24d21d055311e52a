import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { ChatSession } from '../domain/chat-session';

@Entity('chat_sessions')
@Index('chat_sessions_by_silence', ['lastMessageAt'])
@Index('chat_sessions_by_site', ['siteId'])
export class ChatSessionEntity implements ChatSession {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('text', { name: 'visitor_hash', nullable: true })
  visitorHash!: string | null;

  @Column('text')
  language!: string;

  @Column('integer', { name: 'message_count' })
  messageCount!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_message_at' })
  lastMessageAt!: Date;
}
