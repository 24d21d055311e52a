import type { IncomingHttpHeaders } from 'node:http';

import type { HttpConfig } from '@seoforge/config';

import { DOCS_SESSION_SECONDS } from './docs-sessions';

const NAME = 'seoforge-docs';
/** Makes browsers refuse the cookie from another host, and over plain HTTP (RFC 6265bis, section 4.1.3.2). */
const SECURE_NAME = `__Host-${NAME}`;

/** Holds the token of an owner who has logged in: for this host alone, out of reach for scripts, never sent along from other sites. */
export function docsCookie(token: string, http: HttpConfig): string {
  return cookie(token, DOCS_SESSION_SECONDS, http);
}

export function expiredDocsCookie(http: HttpConfig): string {
  return cookie('', 0, http);
}

export function docsTokenOf({ cookie = '' }: IncomingHttpHeaders, http: HttpConfig): string | undefined {
  const prefix = `${nameFor(http)}=`;
  return cookie
    .split('; ')
    .find((pair) => pair.startsWith(prefix))
    ?.slice(prefix.length);
}

function cookie(value: string, maxAgeSeconds: number, http: HttpConfig): string {
  const secure = isSecure(http) ? '; Secure' : '';
  return `${nameFor(http)}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Strict${secure}`;
}

function nameFor(http: HttpConfig): string {
  return isSecure(http) ? SECURE_NAME : NAME;
}

/** What the operator says of the address; what a request says of itself could be said by anybody. */
function isSecure({ baseUrl }: HttpConfig): boolean {
  return baseUrl.startsWith('https:');
}
