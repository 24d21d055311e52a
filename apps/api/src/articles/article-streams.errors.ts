import { AppError } from '@seoforge/kernel';

/** Streams last as long as articles take. */
const RETRY_AFTER_MS = 30_000;

export const tooManyStreams = (limit: number): AppError =>
  new AppError({
    code: 'article.too_many_streams',
    kind: 'rate_limited',
    message: `The site has ${limit} event streams open at this instance. Close one, or ask for the article itself.`,
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
  });
