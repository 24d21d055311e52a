import { isIP } from 'node:net';

/** As some proxies say who came to them: `192.0.2.1:443`, `[2001:db8::1]:443`. A client has a new port for each connection. */
const WITH_PORT = /^(?:([\d.]+)|\[([\da-f:.]+)\]):\d+$/i;

/** Stands for whatever is no address. */
const UNKNOWN = 'unknown';

/** The address of whoever sent a request, as the trusted proxies tell it: without a port, and of bounded length. */
export function clientAddressOf({ ip }: { readonly ip: string }): string {
  const [, ip4, ip6] = WITH_PORT.exec(ip) ?? [];
  const address = ip4 ?? ip6 ?? ip;
  return isIP(address) === 0 ? UNKNOWN : address;
}
