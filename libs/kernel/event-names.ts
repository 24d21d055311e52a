/** Everything that features say happened, by area. A name is stable: counters, alarms and logs go by it. */
export const EVENT_NAMES = [
  'ai.attempt_ended',
  'ai.call_ended',
  'ai.circuit_closed',
  'ai.circuit_opened',
  'ai.fallback',
  'ai.key_rejected',
  'ai.price_unknown',
  'ai.usage_unknown',
  'analysis.ended',
  'article.ended',
  'audit.rows_delayed',
  'audit.rows_lost',
  'budget.overrun',
  'budget.threshold_reached',
  'cache.looked_up',
  'fetch.refused',
  'site_audit.ended',
  'site_report.ended',
  'usage.call_lost',
  'usage.settlement_failed',
  'usage.settlement_lost',
  'usage.settlements_delayed',
  'webhook.attempted',
  'webhook.disabled',
] as const;

export type EventName = (typeof EVENT_NAMES)[number];
