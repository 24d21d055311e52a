import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { AuditActor, AuditEvent } from '../domain/audit-event';

@Entity('audit_events')
export class AuditEventEntity implements Omit<AuditEvent, 'actor'> {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: Date;

  @Column('text', { name: 'actor_kind' })
  actorKind!: AuditActor['kind'];

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId!: string | null;

  @Column('uuid', { name: 'site_id', nullable: true })
  siteId!: string | null;

  @Column('text')
  action!: string;

  @Column('text', { nullable: true })
  target!: string | null;

  @Column('text')
  outcome!: AuditEvent['outcome'];

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { name: 'request_id', nullable: true })
  requestId!: string | null;

  @Column('jsonb')
  details!: Record<string, string | number | boolean | null>;
}

export function toRow({ actor, details, ...event }: AuditEvent): AuditEventEntity {
  return { ...event, actorKind: actor.kind, actorId: actor.id, details: { ...details } };
}

export function toAuditEvent({ actorKind, actorId, ...event }: AuditEventEntity): AuditEvent {
  return { ...event, actor: { kind: actorKind, id: actorId } };
}
