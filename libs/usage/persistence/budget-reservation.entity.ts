import type { ReservedCall } from '@seoforge/ai-providers';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { bigintAsNumber } from './bigint-as-number';

/** Money set aside for one call that is under way. */
@Entity('budget_reservations')
export class BudgetReservationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('text')
  month!: string;

  @Column('bigint', { name: 'amount_micro_usd', transformer: bigintAsNumber })
  amountMicroUsd!: number;

  @Column('integer', { name: 'lifetime_ms' })
  lifetimeMs!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  /** What it is for; null in those made before that was kept. */
  @Column('jsonb', { nullable: true })
  about!: Omit<ReservedCall, 'siteId'> | null;
}
