/** SQLSTATE classes and codes that say the server, not the statement, is the trouble (PostgreSQL, appendix A). */
const UNAVAILABLE_SQL_STATES = /^(08...|53...|57P0[1-4])$/;
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

/** Whether an error means that the database cannot be reached or takes no work now, so that trying later makes sense. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  return (
    UNAVAILABLE_SYSTEM_CODES.has(code) || UNAVAILABLE_SQL_STATES.test(code) || UNAVAILABLE_MESSAGES.test(error.message)
  );
}

/** Whether a statement failed because a row with that unique value exists. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === UNIQUE_VIOLATION;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
