const ESCAPES = /%[0-9a-f]{2}/g;

/**
 * What addresses of one page have in common: neither the scheme, "www.", a slash at the end nor a place on the page tell pages apart.
 * Escapes are compared in capitals (RFC 3986, 6.2.2.1): WordPress writes small ones, browsers what is typed in capitals.
 */
export function addressKeyOf(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  const page = `${url.pathname.replace(/\/$/, '')}${url.search}`;
  return url.host.replace(/^www\./, '') + page.replace(ESCAPES, (escape) => escape.toUpperCase());
}
