import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { Delivery, DeliveryAttempt, DeliveryStatus } from '../domain/delivery';

@Entity('webhook_deliveries')
@Index('webhook_deliveries_by_webhook', ['webhookId', 'id'])
@Index('webhook_deliveries_by_age', ['createdAt'])
export class DeliveryEntity implements Delivery {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'webhook_id' })
  webhookId!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('text')
  type!: Delivery['type'];

  @Column('text')
  body!: string;

  @Column('text')
  status!: DeliveryStatus;

  @Column('jsonb')
  attempts!: readonly DeliveryAttempt[];

  @Column('timestamptz', { name: 'next_attempt_at', nullable: true })
  nextAttemptAt!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
