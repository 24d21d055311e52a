import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';

import type { ModelCall } from '../domain/model-call';
import type { UsageGrouping, UsagePeriod, UsageQuery, UsageRow } from '../domain/usage-report';
import { UsageReports, type PageEnd } from '../ports/usage-reports';
import { MODEL_CALL_COLUMNS } from './model-call-columns';

const KEYS: Readonly<Record<UsageGrouping, string>> = {
  day: `to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')`,
  site: 'site_id::text',
  model: `provider || '/' || model`,
  route: 'purpose',
};

const summaryBy = (groupBy: UsageGrouping, ofSites: string): string => `
  SELECT ${KEYS[groupBy]} AS key,
    count(DISTINCT coalesce(call_id, id))::integer AS "calls",
    (count(DISTINCT coalesce(call_id, id)) -
      count(DISTINCT coalesce(call_id, id)) FILTER (WHERE outcome = 'succeeded'))::integer AS "failedCalls",
    count(DISTINCT coalesce(call_id, id)) FILTER (WHERE is_cached)::integer AS "cachedCalls",
    coalesce(sum(input_tokens) FILTER (WHERE NOT is_cached), 0)::float8 AS "inputTokens",
    coalesce(sum(cached_tokens) FILTER (WHERE NOT is_cached), 0)::float8 AS "cachedTokens",
    coalesce(sum(output_tokens) FILTER (WHERE NOT is_cached), 0)::float8 AS "outputTokens",
    coalesce(sum(reasoning_tokens) FILTER (WHERE NOT is_cached), 0)::float8 AS "reasoningTokens",
    coalesce(sum(cost_micro_usd), 0)::float8 AS "costMicroUsd",
    count(DISTINCT coalesce(call_id, id)) FILTER (WHERE cost_micro_usd IS NULL)::integer AS "unknownCostCalls"
  FROM model_calls
  WHERE created_at >= $1 AND created_at < $2 ${ofSites}
  GROUP BY 1
  ORDER BY ${groupBy === 'day' ? '1' : '"costMicroUsd" DESC, 1'}
  LIMIT $3`;

const page = (conditions: string): string => `
  SELECT ${MODEL_CALL_COLUMNS} FROM model_calls
  WHERE created_at >= $1 AND created_at < $2 ${conditions}
  ORDER BY model_calls.created_at DESC, id DESC
  LIMIT $3`;

@Injectable()
export class TypeormUsageReports extends UsageReports {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  summarize({ siteId, from, to, groupBy }: UsageQuery, maximumRows: number): Promise<readonly UsageRow[]> {
    return siteId === null
      ? this.managers.prepared<UsageRow>(summaryBy(groupBy, ''), [from, to, maximumRows])
      : this.managers.prepared<UsageRow>(summaryBy(groupBy, 'AND site_id = $4'), [from, to, maximumRows, siteId]);
  }

  attempts({ siteId, from, to }: UsagePeriod, limit: number, end: PageEnd | null): Promise<readonly ModelCall[]> {
    const values: unknown[] = [from, to, limit];
    const conditions: string[] = [];
    if (siteId !== null) conditions.push(`AND site_id = $${values.push(siteId)}`);
    if (end) conditions.push(`AND (created_at, id) < ($${values.push(end.createdAt)}, $${values.push(end.id)})`);
    return this.managers.prepared<ModelCall>(page(conditions.join(' ')), values);
  }
}
