import type { ErrorTrackingConfig } from '@seoforge/config';

import { reportUncaught } from './report-uncaught';
import { setErrorTracker } from './unexpected-errors';

/**
 * Where a DSN is configured: from here on unexpected errors are reported, those that nobody caught included.
 * @param program `api` or `worker`
 * @param mode what the installation is called where it has no name
 */
export async function startErrorTracking(
  { dsn, environment }: ErrorTrackingConfig,
  program: string,
  mode: string,
): Promise<void> {
  if (!dsn) return;
  const { SentryTracker } = await import('./sentry/sentry-tracker.js');
  setErrorTracker(new SentryTracker(dsn, { program, environment: environment ?? mode }));
  reportUncaught();
}
