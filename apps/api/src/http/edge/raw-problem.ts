import { STATUS_CODES } from 'node:http';

import { newId, type AppError } from '@seoforge/kernel';

import { problemOf } from '../errors/problem';

/** What every answer tells browsers and caches, also where it is none of the framework's. */
export const PLAIN_HEADERS = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };

/**
 * A whole answer, head and body, for what fails before there is a request: bytes for the connection, which is closed after them.
 * Nothing of what was sent stands in it.
 */
export function rawProblem(error: AppError): string {
  const requestId = newId();
  const problem = problemOf(error, '', requestId);
  const body = JSON.stringify(problem);
  return [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-ID: ${requestId}`,
    ...Object.entries(PLAIN_HEADERS).map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
