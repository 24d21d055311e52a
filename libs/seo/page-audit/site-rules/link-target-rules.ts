import type { CrawledSite, LinkCheck } from '../crawled-site';
import { checksOf } from './found-pages';
import type { SiteRule } from './site-rule';

/** Answers to robots that say nothing about the page: not logged in, not liked, too fast, blocked. */
const UNTELLING_STATUSES: ReadonlySet<number> = new Set([401, 403, 405, 406, 407, 418, 429, 451, 501, 503, 999]);
/** Other sites have many ways to turn robots away; only these say that the page is gone. */
const GONE_STATUSES: ReadonlySet<number> = new Set([404, 410]);
/** Other errors come from how a site treats a robot: it keeps it waiting, sends it round, or answers oddly. */
const TELLING_ERRORS: ReadonlySet<string> = new Set([
  'fetch.unreachable',
  'fetch.forbidden_target',
  'fetch.invalid_url',
]);

/** Where the links of a site lead. */
export const LINK_TARGET_RULES: readonly SiteRule[] = [
  {
    id: 'link-broken',
    severity: 'error',
    message: 'Every link leads to a page that answers.',
    evidence: (site) => linksWhere(site, isBroken, describeBroken),
  },
  {
    id: 'link-redirected',
    severity: 'notice',
    message: 'Links within the site lead straight to their pages.',
    evidence: (site) =>
      linksWhere(
        site,
        ({ redirectedTo, status }, isOwn) => redirectedTo !== undefined && isOwn && status !== null && status < 400,
        ({ redirectedTo }) => `redirects to ${redirectedTo}`,
      ),
  },
];

/** One line for each address, however many pages link to it. */
function linksWhere(
  site: CrawledSite,
  isConcerned: (check: LinkCheck, isOwn: boolean) => boolean,
  describe: (check: LinkCheck) => string,
): string[] {
  const host = URL.parse(site.startUrl)?.host;
  const linking = linkingPages(site);
  return [...checksOf(site)].flatMap(([url, check]) => {
    const { first, count } = linking.get(url) ?? { first: '', count: 0 };
    if (count === 0 || !isConcerned(check, URL.parse(url)?.host === host)) return [];
    const others = count === 1 ? '' : `, and ${count - 1} more ${count === 2 ? 'page' : 'pages'} with this link`;
    return [`${first} → ${url}: ${describe(check)}${others}`];
  });
}

function linkingPages({ pages }: CrawledSite): ReadonlyMap<string, { readonly first: string; count: number }> {
  const linking = new Map<string, { readonly first: string; count: number }>();
  for (const page of pages) {
    for (const { url } of page.links) {
      const known = linking.get(url);
      if (known === undefined) linking.set(url, { first: page.url, count: 1 });
      else known.count += 1;
    }
  }
  return linking;
}

function isBroken({ status, error }: LinkCheck, isOwn: boolean): boolean {
  if (status === null) return isOwn || TELLING_ERRORS.has(error ?? '');
  if (status < 400 || UNTELLING_STATUSES.has(status)) return false;
  return isOwn || status >= 500 || GONE_STATUSES.has(status);
}

function describeBroken({ status, error }: LinkCheck): string {
  return status === null ? (error ?? 'no answer') : `status ${status}`;
}
