import { Logger } from '@nestjs/common';
import { AppError } from '@seoforge/kernel';

const logger = new Logger('Images');

/** What callers are told of a failure after which the work goes on. One that nobody foresaw is logged, and not quoted. */
export function reasonOf(failure: unknown): string {
  if (failure instanceof AppError) return failure.message;
  logger.error(failure);
  return 'Something unexpected went wrong.';
}
