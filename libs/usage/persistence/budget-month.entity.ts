import { Column, Entity, PrimaryColumn } from 'typeorm';

import { bigintAsNumber } from './bigint-as-number';

/** The money of one site in one month of its calendar; what is spent and what is reserved stays within the limit. */
@Entity('budget_months')
export class BudgetMonthEntity {
  @PrimaryColumn('uuid', { name: 'site_id' })
  siteId!: string;

  /** `YYYY-MM` */
  @PrimaryColumn('text')
  month!: string;

  @Column('bigint', { name: 'spent_micro_usd', default: 0, transformer: bigintAsNumber })
  spentMicroUsd!: number;

  @Column('bigint', { name: 'reserved_micro_usd', default: 0, transformer: bigintAsNumber })
  reservedMicroUsd!: number;

  /** The highest percentage of the limit that has been told. */
  @Column('smallint', { name: 'alerted_percent', default: 0 })
  alertedPercent!: number;
}
