import { badAnswer } from './http-fetch.errors';
import type { Target } from './target/target-policy';
import type { WebRequest } from './web-fetch';

/** One request of a fetch: the first one, or one that a redirect asked for. */
export interface Hop {
  readonly target: Target;
  readonly method: WebRequest['method'];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

/** Those of the connection, and what would send a request to another host than the checked one. */
const OWN_HEADERS: ReadonlySet<string> = new Set([
  ...['host', 'connection', 'keep-alive', 'proxy-connection', 'proxy-authorization', 'upgrade', 'expect', 'te'],
  ...['trailer', 'transfer-encoding', 'content-length', 'accept-encoding'],
]);
/** Sent on after a redirect; any other header might be a secret. */
const HARMLESS_HEADERS: ReadonlySet<string> = new Set(['accept', 'accept-language', 'content-type', 'user-agent']);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function firstHop(target: Target, { method, headers = {}, body }: WebRequest): Hop {
  return { target, method, headers: keep(headers, (name) => !OWN_HEADERS.has(name)), body };
}

/**
 * The request that a redirect asks for (RFC 9110, section 15.4; a POST becomes a GET as in browsers).
 * @throws AppError `fetch.bad_answer` where a body or a secret was sent over TLS and would be asked for, or told of, without.
 */
export function nextHop(hop: Hop, status: number, target: Target): Hop {
  const keepsBody = status === 307 || status === 308;
  const headers = keep(hop.headers, (name) => HARMLESS_HEADERS.has(name) && (keepsBody || name !== 'content-type'));
  const hasSecrets = hop.body !== undefined || Object.keys(hop.headers).some((name) => !HARMLESS_HEADERS.has(name));
  if (hasSecrets && hop.target.url.protocol === 'https:' && target.url.protocol === 'http:') {
    throw badAnswer('it redirects from https to http');
  }
  if (keepsBody) return { ...hop, target, headers };
  return { target, method: hop.method === 'HEAD' ? 'HEAD' : 'GET', headers, body: undefined };
}

/** Where an answer redirects to, as written; undefined where it does not. */
export function redirectOf(status: number, headers: ReadonlyMap<string, readonly string[]>): string | undefined {
  return REDIRECTS.has(status) ? headers.get('location')?.[0] : undefined;
}

function keep(headers: Readonly<Record<string, string>>, isKept: (name: string) => boolean): Record<string, string> {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(named.filter(([name]) => isKept(name)));
}
