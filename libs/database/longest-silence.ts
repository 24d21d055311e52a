import type { DatabaseConfig } from '@seoforge/config';

/** For the way there and back of what the server says when its patience has ended. */
const GRACE_MS = 3_000;

/** How long a connection in use may be silent, in milliseconds: a server that is there ends every statement and idle transaction before. */
export function longestSilenceMs({ statementTimeoutMs, idleTransactionTimeoutMs }: DatabaseConfig): number {
  return Math.max(statementTimeoutMs, idleTransactionTimeoutMs) + GRACE_MS;
}
