import { Injectable } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { GaugeSource, type GaugeDefinition, type GaugeReading } from '@seoforge/observability';
import { DataSource } from 'typeorm';

import { boundedQuery } from './bounded-query';
import { defaultLimitOf } from './default-limit';

const SITES = 'seoforge_sites_over_budget_share';
const PERCENTAGES = ['90', '100'] as const;

/** It looks at every site that spends this month: rarely is enough. */
const FRESH_MS = 30_000;

const STATEMENT = `
  SELECT count(*) FILTER (WHERE spent_micro_usd * 100 >= limit_micro_usd * 90)::integer AS "90",
    count(*) FILTER (WHERE spent_micro_usd >= limit_micro_usd)::integer AS "100"
  FROM (
    SELECT account.spent_micro_usd, coalesce(own.monthly_limit_micro_usd, $1) AS limit_micro_usd
    FROM budget_months AS account LEFT JOIN site_budgets AS own ON own.site_id = account.site_id
    WHERE account.month = to_char(now() AT TIME ZONE coalesce(own.time_zone, 'UTC'), 'YYYY-MM')
      AND account.spent_micro_usd > 0
  ) AS running`;

/** How many sites have spent, or nearly spent, what they may this month. The same in every process that is asked. */
@Injectable()
export class BudgetGauges extends GaugeSource {
  protected readonly source = 'budgets';
  protected override readonly freshMs = FRESH_MS;
  protected readonly gauges: readonly GaugeDefinition[] = [
    {
      name: SITES,
      help: 'Sites that have spent at least that percentage of their budget of this month.',
      labels: { percent: PERCENTAGES },
      acrossProcesses: 'max',
    },
  ];

  constructor(
    private readonly dataSource: DataSource,
    private readonly ai: AiConfig,
  ) {
    super();
  }

  protected async read(): Promise<readonly GaugeReading[]> {
    const [row] = await boundedQuery<Record<(typeof PERCENTAGES)[number], number>>(this.dataSource, STATEMENT, [
      defaultLimitOf(this.ai),
    ]);
    if (!row) throw new TypeError('Counting gave no row.');
    return PERCENTAGES.map((percent) => ({ gauge: SITES, labels: { percent }, value: row[percent] }));
  }
}
