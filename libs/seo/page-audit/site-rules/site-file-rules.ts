import type { CrawledSite } from '../crawled-site';
import { llmsTextProblems } from '../llms-text-problems';
import { isAllowedByRobots } from '../robots/robots-file';
import { robotsFileProblems } from '../robots/robots-file-problems';
import type { PageSummary } from '../page-audit';
import { checksOf, isContinuation, pagesByAddress, showablePages, unfitness } from './found-pages';
import type { SiteRule } from './site-rule';

/** Each costs a look at every rule of the robots.txt. */
const MOST_URLS_HELD_AGAINST_ROBOTS = 1_000;

/** The files by which a site speaks to robots. */
export const SITE_FILE_RULES: readonly SiteRule[] = [
  {
    id: 'robots-file-invalid',
    severity: 'error',
    message: 'robots.txt answers and is well formed.',
    evidence: ({ robots }) => robotsFileProblems(robots),
  },
  {
    id: 'robots-file-blocks-start',
    severity: 'error',
    message: 'robots.txt lets search engines fetch the start page.',
    evidence: ({ robots, startUrl }) => (isAllowedByRobots(robots, startUrl, 'googlebot') ? [] : [startUrl]),
  },
  {
    id: 'sitemap-missing',
    severity: 'warning',
    message: 'A site has a sitemap.',
    evidence: ({ sitemaps }) => (sitemaps.length > 0 ? [] : ['No sitemap was found in robots.txt or at /sitemap.xml.']),
  },
  {
    id: 'sitemap-url-unfit',
    severity: 'error',
    message: 'A sitemap lists only pages that search engines may show, by their canonical addresses.',
    evidence: unfitSitemapUrls,
  },
  {
    id: 'sitemap-url-missing',
    severity: 'notice',
    message: 'The sitemap lists every page.',
    evidence: (site: CrawledSite): readonly string[] => {
      const listed = new Set(site.sitemapUrls);
      return site.sitemaps.length === 0 || !site.sitemapsAreWhole
        ? []
        : showablePages(site)
            .filter((page) => !listed.has(page.url) && !isContinuation(page))
            .map(({ url }) => url);
    },
  },
  {
    id: 'page-orphaned',
    severity: 'warning',
    message: 'Every page of the sitemap is linked from another page.',
    evidence: (site: CrawledSite): readonly string[] => {
      const linked = linkedAddresses(site);
      return site.isWhole
        ? showablePages(site)
            .filter((page) => isOrphan(page, linked))
            .map(({ url }) => url)
        : [];
    },
  },
  {
    id: 'llms-text-missing',
    severity: 'notice',
    message: 'A site may guide language models by an llms.txt.',
    evidence: ({ llmsText }) => (llmsTextProblems(llmsText) === null ? ['There is no llms.txt.'] : []),
  },
  {
    id: 'llms-text-invalid',
    severity: 'warning',
    message: 'llms.txt has a heading and links in Markdown.',
    evidence: ({ llmsText }) => llmsTextProblems(llmsText) ?? [],
  },
];

function unfitSitemapUrls(site: CrawledSite): string[] {
  const pages = pagesByAddress(site);
  const checks = checksOf(site);
  return site.sitemapUrls.flatMap((url, index) => {
    const isForbidden = index < MOST_URLS_HELD_AGAINST_ROBOTS && isForbiddenByRobots(site, url);
    const reason = isForbidden ? 'robots.txt forbids it' : unfitness(url, pages, checks);
    return reason === null ? [] : [`${url}: ${reason}`];
  });
}

function isForbiddenByRobots({ robots }: CrawledSite, url: string): boolean {
  return robots.status !== null && robots.status < 400 && !isAllowedByRobots(robots, url, 'googlebot');
}

/** Addresses that another page links to, and where those lead. */
function linkedAddresses(site: CrawledSite): ReadonlySet<string> {
  const checks = checksOf(site);
  const linked = new Set(
    site.pages.flatMap(({ url, links }) => links.map((link) => link.url).filter((address) => address !== url)),
  );
  return new Set([...linked].flatMap((address) => [address, checks.get(address)?.redirectedTo ?? address]));
}

function isOrphan({ url, requestedUrl, fromSitemap, depth }: PageSummary, linked: ReadonlySet<string>): boolean {
  return fromSitemap && depth > 0 && !linked.has(url) && !linked.has(requestedUrl);
}
