/** Scheme, host and perhaps a port, and nothing behind them; a wildcard is none. */
const FORM = /^https?:\/\/[^\s/?#@\\*%]+$/i;
/** Names of one's own machine, to which nobody else can listen in. */
const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * A web origin as browsers send it (RFC 6454, section 6.2): in lower case, without the scheme's own port.
 * @returns undefined for what is none, or not encrypted on the way to a host elsewhere
 */
export function webOriginOf(text: string): string | undefined {
  if (!FORM.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, hostname, origin } = new URL(text);
  return protocol === 'https:' || LOCAL_HOSTS.has(hostname) ? origin : undefined;
}
