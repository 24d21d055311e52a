import type { MetricsSnapshot } from '@seoforge/observability';

/** What the primary asks its processes. */
export const METRICS_WANTED = 'metrics wanted';

/** What they answer. */
export interface MetricsTold {
  readonly metrics: MetricsSnapshot;
}

export function isMetricsTold(message: unknown): message is MetricsTold {
  return typeof message === 'object' && message !== null && 'metrics' in message;
}
