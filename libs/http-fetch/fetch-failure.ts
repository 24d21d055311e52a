import { AppError, messageOf } from '@seoforge/kernel';
import { errors } from 'undici';

import { badAnswer, timedOut, unreachable } from './http-fetch.errors';

/** How far an exchange had come when it failed. */
export type Stage = 'before the answer' | 'within the answer';

const TIMEOUTS: ReadonlySet<string> = new Set([
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
]);

/** What went wrong, in our own words; a defect of the caller's stays what it is. */
export function fetchFailure(error: unknown, stage: Stage): unknown {
  if (error instanceof AppError || error instanceof errors.InvalidArgumentError) return error;
  const code = textOf(error, 'code');
  if (TIMEOUTS.has(code) || textOf(error, 'name') === 'TimeoutError') return timedOut(error);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return badAnswer('its header is too large', error);
  if (error instanceof errors.HTTPParserError || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') {
    return badAnswer('it is not HTTP', error);
  }
  if (stage === 'within the answer') return badAnswer('it broke off, or its compression is damaged', error);
  return unreachable(code === '' ? messageOf(error) : code, error);
}

/** Whether the other end closed the connection, as it may do with one that it takes for idle. */
export function isConnectionLost(error: unknown): boolean {
  return ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(textOf(error, 'code'));
}

/** Errors of Node itself may be of another realm, and so no instances of this one's `Error`. */
function textOf(error: unknown, member: 'code' | 'name'): string {
  if (typeof error !== 'object' || error === null || !(member in error)) return '';
  const value: unknown = Reflect.get(error, member);
  return typeof value === 'string' ? value : '';
}
