import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Budget } from '../domain/budget';
import { bigintAsNumber } from './bigint-as-number';

@Entity('site_budgets')
export class SiteBudgetEntity implements Budget {
  @PrimaryColumn('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('bigint', { name: 'monthly_limit_micro_usd', transformer: bigintAsNumber })
  monthlyLimitMicroUsd!: number;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('smallint', { name: 'alert_at_percent', array: true })
  alertAtPercent!: number[];
}
