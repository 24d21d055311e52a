import { isDatabaseUnavailable } from '@seoforge/database';
import { AppError } from '@seoforge/kernel';

/**
 * SQLSTATEs of statements that may succeed when they are made again (PostgreSQL, appendix A): cancelled, chosen as victim
 * of a deadlock, not serializable, lock not to be had, or a server that has just become a replica.
 */
const AGAIN = new Set(['57014', '40P01', '40001', '55P03', '25006']);

/** Whether it is the database that failed, not the statement that was wrong. */
export function isTransient(error: unknown): boolean {
  if (error instanceof AppError) return error.retryable;
  if (isDatabaseUnavailable(error)) return true;
  return error instanceof Error && 'code' in error && AGAIN.has(String(error.code));
}
