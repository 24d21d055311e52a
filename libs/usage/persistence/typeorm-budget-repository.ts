import { Injectable } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { EntityManagers } from '@seoforge/database';

import type { Budget, BudgetStatus } from '../domain/budget';
import { BudgetRepository } from '../ports/budget-repository';
import { budgetInvalid } from '../usage.errors';
import { defaultLimitOf } from './default-limit';

/** SQLSTATE of a time zone that PostgreSQL's own tables lack (invalid_parameter_value). */
const UNKNOWN_TIME_ZONE = '22023';

/** With a limit that is higher than before, percentages that are no longer reached are to be told again. */
const SAVE = `
  WITH saved AS (
    INSERT INTO site_budgets (site_id, monthly_limit_micro_usd, time_zone, alert_at_percent)
    SELECT id, $2, $3, $4::smallint[] FROM sites WHERE id = $1 AND now() AT TIME ZONE $3 IS NOT NULL FOR KEY SHARE
    ON CONFLICT (site_id) DO UPDATE SET monthly_limit_micro_usd = excluded.monthly_limit_micro_usd,
      time_zone = excluded.time_zone, alert_at_percent = excluded.alert_at_percent
    RETURNING site_id
  ), told AS (
    UPDATE budget_months SET alerted_percent = spent_micro_usd * 100 / $2
    FROM saved
    WHERE budget_months.site_id = saved.site_id AND month >= to_char(now() - interval '2 days', 'YYYY-MM')
      AND spent_micro_usd * 100 < alerted_percent * $2
  )
  SELECT site_id FROM saved`;

const STATUS = `
  SELECT budget.limit_micro_usd, budget.time_zone, budget.alert_at_percent, budget.is_default, calendar.month,
    account.spent_micro_usd, account.reserved_micro_usd
  FROM budgets_of(ARRAY[$1::uuid], $2) AS budget
  CROSS JOIN to_char($3::timestamptz AT TIME ZONE budget.time_zone, 'YYYY-MM') AS calendar (month)
  LEFT JOIN budget_months AS account ON account.site_id = budget.site_id AND account.month = calendar.month`;

interface StatusRow {
  readonly limit_micro_usd: string;
  readonly time_zone: string;
  readonly alert_at_percent: readonly number[];
  readonly is_default: boolean;
  readonly month: string;
  readonly spent_micro_usd: string | null;
  readonly reserved_micro_usd: string | null;
}

@Injectable()
export class TypeormBudgetRepository extends BudgetRepository {
  constructor(
    private readonly managers: EntityManagers,
    private readonly ai: AiConfig,
  ) {
    super();
  }

  async save(siteId: string, { monthlyLimitMicroUsd, timeZone, alertAtPercent }: Budget): Promise<boolean> {
    try {
      const saved = await this.managers.current.query<unknown[]>(SAVE, [
        siteId,
        monthlyLimitMicroUsd,
        timeZone,
        alertAtPercent,
      ]);
      return saved.length > 0;
    } catch (error) {
      if (!isUnknownTimeZone(error)) throw error;
      throw budgetInvalid([{ pointer: '/timeZone', detail: 'is no time zone that the database knows' }]);
    }
  }

  async status(siteId: string, now: Date): Promise<BudgetStatus | null> {
    const [row] = await this.managers.current.query<StatusRow[]>(STATUS, [siteId, defaultLimitOf(this.ai), now]);
    if (!row) return null;
    return {
      monthlyLimitMicroUsd: Number(row.limit_micro_usd),
      timeZone: row.time_zone,
      alertAtPercent: row.alert_at_percent,
      month: row.month,
      spentMicroUsd: Number(row.spent_micro_usd),
      reservedMicroUsd: Number(row.reserved_micro_usd),
      isDefault: row.is_default,
    };
  }
}

function isUnknownTimeZone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNKNOWN_TIME_ZONE;
}
