import { AppError } from '@seoforge/kernel';

/** How long a caller does best to wait while other texts are analysed. */
const PAUSE_WHILE_BUSY_MS = 1_000;

/** @param timeoutMs that one text may take */
export const analysisTimedOut = (timeoutMs: number): AppError =>
  new AppError({
    code: 'analysis.timed_out',
    kind: 'timeout',
    message: `The text takes more than ${timeoutMs} ms to analyse. Send a shorter one.`,
  });

export const analysisBusy = (): AppError =>
  new AppError({
    code: 'analysis.busy',
    kind: 'unavailable',
    message: 'Too many texts are waiting for their analysis. Try again in a moment.',
    retryable: true,
    retryAfterMs: PAUSE_WHILE_BUSY_MS,
  });

export const analysisOutOfMemory = (): AppError =>
  new AppError({
    code: 'analysis.out_of_memory',
    kind: 'unprocessable',
    message: 'The text needs more memory than one analysis may have. Send a shorter one.',
  });
