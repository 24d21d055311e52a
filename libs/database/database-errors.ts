import { AppError, messageOf } from '@seoforge/kernel';

/** SQLSTATE classes and codes that say the server, not the statement, is the trouble (PostgreSQL, appendix A); 28: the password is being changed. */
const UNAVAILABLE_SQL_STATES = /^(08...|28...|53...|57P0[1-4])$/;
const UNAVAILABLE_SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
]);
const UNAVAILABLE_MESSAGES =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/;
const UNIQUE_VIOLATION = '23505';
const RETRY_AFTER_MS = 5_000;

/** Whether an error means that the database cannot be reached or takes no work now, so that trying later makes sense. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  return (
    UNAVAILABLE_SYSTEM_CODES.has(code) ||
    UNAVAILABLE_SQL_STATES.test(code) ||
    UNAVAILABLE_MESSAGES.test(messageOf(error))
  );
}

/** What callers are told while the database cannot be reached. */
export const databaseUnavailable = (cause?: unknown): AppError =>
  new AppError({
    code: 'service.database_unavailable',
    kind: 'unavailable',
    message: 'The service cannot reach its database. Try again in a moment.',
    retryable: true,
    retryAfterMs: RETRY_AFTER_MS,
    cause,
  });

/** Whether a statement failed because a row with that unique value exists. */
export function isUniqueViolation(error: unknown): boolean {
  return codeOf(error) === UNIQUE_VIOLATION;
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
