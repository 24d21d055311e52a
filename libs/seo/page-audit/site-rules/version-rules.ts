import type { CrawledSite } from '../crawled-site';
import { checksOf, pagesByAddress, unfitness } from './found-pages';
import type { SiteRule } from './site-rule';

/** Whether what pages say of each other agrees. */
export const VERSION_RULES: readonly SiteRule[] = [
  {
    id: 'hreflang-not-returned',
    severity: 'error',
    message: 'A language version answers, and names the page that names it.',
    evidence: unreturnedAlternates,
  },
  {
    id: 'canonical-target-unfit',
    severity: 'error',
    message: 'A canonical address answers, does not redirect, may be shown, and is canonical itself.',
    evidence: unfitCanonicals,
  },
];

function unreturnedAlternates(site: CrawledSite): string[] {
  const pages = pagesByAddress(site);
  const checks = checksOf(site);
  const named = new Map(site.pages.map((page) => [page, new Set(page.alternates.map(({ url }) => url))] as const));
  return site.pages.flatMap((page) =>
    page.alternates.flatMap(({ language, url }) => {
      const status = checks.get(url)?.status ?? 0;
      if (status >= 400) return [`${page.url} names ${url} (${language}): status ${status}`];
      const version = pages.get(url);
      if (version === undefined || version.url === page.url) return [];
      const returned = named.get(version);
      const isReturned = returned?.has(page.url) === true || returned?.has(page.canonical ?? '') === true;
      return isReturned ? [] : [`${page.url} names ${url} (${language}), which does not name it`];
    }),
  );
}

function unfitCanonicals(site: CrawledSite): string[] {
  const pages = pagesByAddress(site);
  const checks = checksOf(site);
  return site.pages.flatMap(({ url, canonical }) => {
    const reason = canonical === null || canonical === url ? null : unfitness(canonical, pages, checks);
    return reason === null ? [] : [`${url} → ${canonical}: ${reason}`];
  });
}
