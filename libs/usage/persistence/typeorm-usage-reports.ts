import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';

import type { ModelCall } from '../domain/model-call';
import type { UsageGrouping, UsagePeriod, UsageQuery, UsageRow } from '../domain/usage-report';
import { UsageReports, type PageEnd } from '../ports/usage-reports';
import { ModelCallEntity, toModelCall } from './model-call.entity';

const KEYS: Readonly<Record<UsageGrouping, string>> = {
  day: `to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')`,
  site: 'site_id::text',
  model: `provider || '/' || model`,
  route: 'purpose',
};

const summaryBy = (groupBy: UsageGrouping, ofSites: string): string => `
  SELECT ${KEYS[groupBy]} AS key,
    count(DISTINCT coalesce(call_id, id)) AS "calls",
    count(DISTINCT coalesce(call_id, id)) -
      count(DISTINCT coalesce(call_id, id)) FILTER (WHERE outcome = 'succeeded') AS "failedCalls",
    count(DISTINCT coalesce(call_id, id)) FILTER (WHERE is_cached) AS "cachedCalls",
    coalesce(sum(input_tokens) FILTER (WHERE NOT is_cached), 0) AS "inputTokens",
    coalesce(sum(cached_tokens) FILTER (WHERE NOT is_cached), 0) AS "cachedTokens",
    coalesce(sum(output_tokens) FILTER (WHERE NOT is_cached), 0) AS "outputTokens",
    coalesce(sum(reasoning_tokens) FILTER (WHERE NOT is_cached), 0) AS "reasoningTokens",
    coalesce(sum(cost_micro_usd), 0) AS "costMicroUsd",
    count(DISTINCT coalesce(call_id, id)) FILTER (WHERE cost_micro_usd IS NULL) AS "unknownCostCalls"
  FROM model_calls
  WHERE created_at >= $1 AND created_at < $2 ${ofSites}
  GROUP BY 1
  ORDER BY ${groupBy === 'day' ? '1' : '"costMicroUsd" DESC, 1'}
  LIMIT $3`;

/** Counts and sums come as text, being `bigint` and `numeric`. */
type SummaryRow = Readonly<Record<keyof UsageRow, string>>;

@Injectable()
export class TypeormUsageReports extends UsageReports {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async summarize({ siteId, from, to, groupBy }: UsageQuery, maximumRows: number): Promise<readonly UsageRow[]> {
    const rows =
      siteId === null
        ? await this.managers.current.query<SummaryRow[]>(summaryBy(groupBy, ''), [from, to, maximumRows])
        : await this.managers.current.query<SummaryRow[]>(summaryBy(groupBy, 'AND site_id = $4'), [
            from,
            to,
            maximumRows,
            siteId,
          ]);
    return rows.map(({ key, ...numbers }) => ({
      key,
      calls: Number(numbers.calls),
      failedCalls: Number(numbers.failedCalls),
      cachedCalls: Number(numbers.cachedCalls),
      inputTokens: Number(numbers.inputTokens),
      cachedTokens: Number(numbers.cachedTokens),
      outputTokens: Number(numbers.outputTokens),
      reasoningTokens: Number(numbers.reasoningTokens),
      costMicroUsd: Number(numbers.costMicroUsd),
      unknownCostCalls: Number(numbers.unknownCostCalls),
    }));
  }

  async attempts({ siteId, from, to }: UsagePeriod, limit: number, end: PageEnd | null): Promise<readonly ModelCall[]> {
    const query = this.managers.current
      .createQueryBuilder(ModelCallEntity, 'call')
      .where('call.createdAt >= :from AND call.createdAt < :to', { from, to })
      .orderBy('call.createdAt', 'DESC')
      .addOrderBy('call.id', 'DESC')
      .limit(limit);
    if (siteId !== null) query.andWhere('call.siteId = :siteId', { siteId });
    if (end) query.andWhere('(call.createdAt, call.id) < (:createdAt, :id)', { ...end });
    return (await query.getMany()).map(toModelCall);
  }
}
