import { isDatabaseUnavailable } from '@seoforge/database';
import { AppError } from '@seoforge/kernel';
import { reportUnexpected } from '@seoforge/observability';

/** Reports what an attempt at a job threw, where nobody foresaw it. The queue tries again in any case. */
export function reportDefect(thrown: unknown, job: string, signal: AbortSignal): void {
  if (signal.aborted || thrown instanceof AppError || isDatabaseUnavailable(thrown)) return;
  reportUnexpected(thrown, { source: 'job', work: job });
}
