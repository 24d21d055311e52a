import type { IncomingMessage } from 'node:http';

import { newId } from '@seoforge/kernel';

const WELL_FORMED = /^[A-Za-z0-9._-]{8,128}$/;

/** The caller's own `X-Request-ID` where it is well formed, so that both sides' logs can be joined; a new one elsewhere. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : newId();
}
