import type { PageFacts, PageLink } from '../facts/page-facts';
import { isGenericLinkText } from './generic-link-texts';
import type { PageRule } from './page-rule';

/** Enough of an address to see what kind it is of. */
const LONGEST_SCHEME_CHARACTERS = 100;

/** What links owe to readers and to robots. */
export const LINK_RULES: readonly PageRule[] = [
  {
    id: 'link-text-empty',
    severity: 'warning',
    message: 'A link has a text, or an image with an alternative text.',
    evidence: ({ links }) =>
      links
        .filter(({ href, url, text, isHidden }) => href?.trim() && url !== null && text === '' && !isHidden)
        .map(({ href }) => href ?? ''),
  },
  {
    id: 'link-text-generic',
    severity: 'warning',
    message: 'The text of a link says where it leads.',
    evidence: (page) => genericLinks(page).map(({ text, href }) => `“${text}” → ${href}`),
  },
  {
    id: 'link-not-crawlable',
    severity: 'warning',
    message: 'A link has an address that a robot can follow.',
    evidence: ({ links }) =>
      links
        .filter((link) => isNotCrawlable(link) || runsScript(link))
        .map(({ href, text }) => `“${text}” → ${href ?? 'no href'}`),
  },
  {
    id: 'link-internal-nofollow',
    severity: 'warning',
    message: 'Links to pages of the same site are followed.',
    evidence: ({ links, fetched }) =>
      links
        .filter(({ url, relations }) => url !== null && relations.includes('nofollow') && isOwnPage(url, fetched.url))
        .map(({ href }) => href ?? ''),
  },
];

/** Followed links whose whole text could stand on any page. A link within the page is judged by what it stands beside. */
export function genericLinks({ links, language, fetched }: PageFacts): PageLink[] {
  return links.filter(
    ({ url, text, relations }) =>
      url !== null &&
      url !== withoutFragment(fetched.url) &&
      !relations.includes('nofollow') &&
      isGenericLinkText(text, language),
  );
}

/**
 * An anchor that looks like a link and leads nowhere: script, file or nothing at all behind it (Lighthouse, "crawlable-anchors"). One
 * with a role is something else, such as a button.
 */
export function isNotCrawlable({ href, isAddress, hasClickHandler, hasRole, isNamed }: PageLink): boolean {
  if (hasRole) return false;
  if (href === null) return hasClickHandler && !isNamed;
  const address = withoutSpaces(href);
  if (address === '') return !isNamed;
  return address.startsWith('file:') || address.startsWith('javascript:void') || !isAddress;
}

/** Lighthouse lets any script but `void` pass; search engines follow none. */
function runsScript({ href, hasRole }: PageLink): boolean {
  return !hasRole && href !== null && withoutSpaces(href).startsWith('javascript:');
}

function withoutSpaces(href: string): string {
  return href.slice(0, LONGEST_SCHEME_CHARACTERS).replace(/\s+/g, '').toLowerCase();
}

/** Links of the site with a query do things rather than lead somewhere: they put into a cart, reply, sort. */
function isOwnPage(address: string, pageUrl: string): boolean {
  const url = URL.parse(address);
  return url?.search === '' && url.host === URL.parse(pageUrl)?.host;
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
