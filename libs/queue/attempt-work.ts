import { Logger } from '@nestjs/common';
import { isDatabaseUnavailable, type Notifications } from '@seoforge/database';
import { AppError } from '@seoforge/kernel';
import { reportUnexpected } from '@seoforge/observability';

import type { JobContext } from './job-definition';

const logger = new Logger('Jobs');

/** Why work ended without a result, for whoever ordered it. */
export interface WorkFailure {
  readonly code: string;
  readonly message: string;
}

/** Work that is done by a job and whose end, good or bad, stands in a row of its own. */
export interface AttemptedWork {
  /** By which the notification on `cancelChannel` names the work. */
  readonly id: string;
  readonly cancelChannel: string;
  readonly notifications: Notifications;
  /** A passing failure is tried again until this attempt; interruptions and an absent database until the job's last one. */
  readonly lastAttemptAfterFailure: number;
  /** Does what is left to do and stores the result. Stops when the signal says so, by throwing. */
  readonly perform: (signal: AbortSignal) => Promise<void>;
  /** Stores that the work has failed. Changes nothing where it had ended. */
  readonly fail: (failure: WorkFailure) => Promise<void>;
  /** What to say of work whose every attempt was interrupted; also the end of its dead job, see `JobRunner.runDead`. */
  readonly interrupted: WorkFailure;
}

const DEFECT: WorkFailure = {
  code: 'internal',
  message: 'Something unexpected went wrong. It has been logged.',
};

/** One attempt at the work. Afterwards it has ended, or was cancelled. Throws what the queue should try again, nothing else. */
export async function attemptWork(job: JobContext, work: AttemptedWork): Promise<void> {
  const cancelled = new AbortController();
  const unsubscribe = work.notifications.subscribe(work.cancelChannel, (id) => {
    if (id === work.id) cancelled.abort();
  });
  try {
    await work.perform(AbortSignal.any([job.signal, cancelled.signal]));
  } catch (error) {
    if (cancelled.signal.aborted) return;
    const isInterrupted = job.signal.aborted;
    if (!job.isLastAttempt && (isInterrupted || mayTryAgain(error, job.attempt < work.lastAttemptAfterFailure)))
      throw error;
    await work.fail(isInterrupted ? work.interrupted : failureOf(error));
  } finally {
    unsubscribe();
  }
}

function mayTryAgain(error: unknown, hasAttemptsLeft: boolean): boolean {
  if (isDatabaseUnavailable(error)) return true;
  const isPermanent = error instanceof AppError && !error.retryable;
  return !isPermanent && hasAttemptsLeft;
}

/** A defect is logged and reported, and whoever ordered the work is not told of it. */
function failureOf(error: unknown): WorkFailure {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  logger.error(error);
  reportUnexpected(error, { source: 'job' });
  return DEFECT;
}
