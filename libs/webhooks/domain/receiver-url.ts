const MAX_CHARACTERS = 2_000;
const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * The address of a receiver as it is asked: https, or http on a host that may lie in a private network.
 * @param privateHosts `host:port`
 * @returns undefined for what cannot be one
 */
export function receiverUrlOf(text: string, privateHosts: readonly string[]): string | undefined {
  if (text.length > MAX_CHARACTERS || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return undefined;
  const isOpened = privateHosts.some((entry) => placeOf(new URL(`http://${entry}`)) === placeOf(url));
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOpened)) return undefined;
  url.hash = '';
  return url.href.length > MAX_CHARACTERS ? undefined : url.href;
}

function placeOf({ hostname, port, protocol }: URL): string {
  return `${hostname} ${port || DEFAULT_PORTS[protocol]}`;
}
