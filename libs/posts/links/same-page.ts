import { webAddressOf } from '../domain/web-address';

/** Whether a reference, as written in a page of the site, leads to an address: protocol, query, fragment and a last slash aside. */
export function leadsTo(reference: string, address: string): boolean {
  const target = pageOf(address, address);
  return target !== undefined && pageOf(reference, address) === target;
}

function pageOf(reference: string, base: string): string | undefined {
  const address = webAddressOf(reference, base);
  if (address === undefined) return undefined;
  const { host, pathname } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`;
}
