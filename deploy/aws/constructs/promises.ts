/** What is promised to callers, over a month: docs/metrics.md and deploy/monitoring watch the same. */
export const PROMISES = {
  availabilityPercent: 99.9,
  p95Seconds: 0.5,
  errorSharePercent: 1,
} as const;
