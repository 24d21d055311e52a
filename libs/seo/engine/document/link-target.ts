/** Where a link leads: `other` is a place on the same page, a mail address, a phone number and the like. */
export type LinkTarget = 'internal' | 'external' | 'other';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Sorts a link by its host against that of the post's own address; relative addresses are internal. */
export function linkTargetOf(href: string, permalink: string): LinkTarget {
  if (href === '' || href.startsWith('#')) return 'other';
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return 'other';
  if (scheme === undefined && !href.startsWith('//')) return 'internal';
  const target = addressOf(href.startsWith('//') ? `https:${href}` : href);
  const own = addressOf(permalink);
  if (target === null) return 'other';
  if (own === null || target.host !== own.host) return 'external';
  return target.hash !== '' && target.pathname === own.pathname ? 'other' : 'internal';
}

function addressOf(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
