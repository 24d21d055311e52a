const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Whether a link leads to another page of the site that the permalink is on; relative addresses do. */
export function isInternal(address: string, permalink: string | null): boolean {
  if (address === '' || address.startsWith('#')) return false;
  if (!SCHEME.test(address) && !address.startsWith('//')) return true;
  const target = urlOf(address);
  const own = urlOf(permalink ?? '');
  return target !== null && own !== null && target.host === own.host && isWebAddress(target);
}

/** Whether a link leads to a page of another site. */
export function isExternal(address: string, permalink: string | null): boolean {
  const target = urlOf(address);
  return target !== null && isWebAddress(target) && !isInternal(address, permalink);
}

/** Whether two addresses are of one page: a slash at the end and a place on the page make no difference. */
export function isSameAddress(left: string, right: string): boolean {
  return addressKeyOf(left) === addressKeyOf(right);
}

/** What addresses of one page have in common. */
export function addressKeyOf(address: string): string {
  const url = urlOf(address);
  if (url === null) return address.trim().replace(/#.*$/, '').replace(/\/$/, '');
  return `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

function urlOf(address: string): URL | null {
  return URL.parse(address.startsWith('//') ? `https:${address}` : address);
}

function isWebAddress({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}
