import type { CrawledSite, LinkCheck } from '../crawled-site';
import type { PageSummary } from '../page-audit';

const CONTINUATION = /\/page\/\d+\/?(?:\?|$)|[?&](?:page|paged)=\d+(?:&|$)/i;

/** Pages that search engines may show: they answer, do not refuse, and do not point elsewhere. */
export function showablePages({ pages }: CrawledSite): PageSummary[] {
  return pages.filter(
    ({ status, indexable, canonical, url }) => status < 300 && indexable && (canonical === null || canonical === url),
  );
}

/** Whether a page is a further part of a list: it repeats the title of the first, and is in no sitemap. */
export function isContinuation({ url }: PageSummary): boolean {
  return CONTINUATION.test(url);
}

/** Whether two pages are the same in different languages or countries, as one of them says. */
export function areVersions(page: PageSummary, other: PageSummary): boolean {
  return names(page, other) || names(other, page);
}

/** Pages by every address under which they were asked for or found. */
export function pagesByAddress({ pages }: CrawledSite): ReadonlyMap<string, PageSummary> {
  return new Map([
    ...pages.map((page) => [page.requestedUrl, page] as const),
    ...pages.map((page) => [page.url, page] as const),
  ]);
}

/** What is known of addresses, from following links and from fetching pages. */
export function checksOf(site: CrawledSite): ReadonlyMap<string, LinkCheck> {
  const fetched = [...pagesByAddress(site)].map(
    ([address, { status, url }]) => [address, address === url ? { status } : { status, redirectedTo: url }] as const,
  );
  return new Map<string, LinkCheck>([...site.linkChecks, ...fetched]);
}

/** Why an address is not fit to stand for a page; null when nothing speaks against it. */
export function unfitness(
  address: string,
  pages: ReadonlyMap<string, PageSummary>,
  checks: ReadonlyMap<string, LinkCheck>,
): string | null {
  const check = checks.get(address);
  if (check === undefined || check.status === null) return null;
  if (check.status >= 400) return `status ${check.status}`;
  if (check.redirectedTo !== undefined) return `redirects to ${check.redirectedTo}`;
  const page = pages.get(address);
  if (page === undefined) return null;
  if (!page.indexable) return 'is kept out of search results';
  return page.canonical !== null && page.canonical !== page.url ? `its canonical address is ${page.canonical}` : null;
}

function names({ alternates }: PageSummary, { url }: PageSummary): boolean {
  return alternates.some((alternate) => alternate.url === url);
}
