import { createHash } from 'node:crypto';

/** What makes a request the same one. */
export interface FingerprintedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** A test key is never answered with what a live key paid for, nor the other way round. */
  readonly mode: 'live' | 'test';
  /** A JSON value, of bounded depth. */
  readonly body: unknown;
}

/** SHA-256 as hexadecimal digits. The order in which an object names its members makes no difference. */
export function fingerprintOf({ method, path, mode, body }: FingerprintedRequest): string {
  const request = JSON.stringify([method, path, mode, body], (_name, member: unknown) => inOrder(member));
  return createHash('sha256').update(request).digest('hex');
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
