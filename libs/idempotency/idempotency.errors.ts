import { AppError } from '@seoforge/kernel';

/** Nobody knows when the other request ends; asking once in a while costs both sides little. */
const RETRY_AFTER_MS = 2_000;

export const keyReused = (): AppError =>
  new AppError({
    code: 'idempotency.key_reused',
    kind: 'unprocessable',
    message: 'This Idempotency-Key came with another request before. Send a new key with a new request.',
  });

export const requestInProgress = (): AppError =>
  new AppError({
    code: 'idempotency.in_progress',
    kind: 'conflict',
    message: 'The first request with this Idempotency-Key is still being carried out. Ask again for its answer.',
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
  });

export const answerNotKept = (): AppError =>
  new AppError({
    code: 'idempotency.answer_not_kept',
    kind: 'conflict',
    message:
      'The request with this Idempotency-Key was carried out, but its answer is too large to be given again. A new key carries it out once more, and costs once more.',
  });
