import type { CrawledSite } from '../crawled-site';
import { similarityOf } from '../duplicates/fingerprint';
import type { PageSummary } from '../page-audit';
import { areVersions, isContinuation, showablePages } from './found-pages';
import type { SiteRule } from './site-rule';

/** From this share of common runs of words on, two texts read as one. */
const NEAR_DUPLICATE_SIMILARITY = 0.85;

/** Pages that compete with each other because they cannot be told apart. */
export const DUPLICATE_RULES: readonly SiteRule[] = [
  {
    id: 'title-duplicate',
    severity: 'error',
    message: 'Every page has a title of its own.',
    evidence: (site) => repeated(site, ({ title }) => title),
  },
  {
    id: 'description-duplicate',
    severity: 'warning',
    message: 'Every page has a meta description of its own.',
    evidence: (site) => repeated(site, ({ description }) => description),
  },
  {
    id: 'content-duplicate',
    severity: 'error',
    message: 'No two pages have (nearly) the same text.',
    evidence: nearDuplicates,
  },
];

function repeated(site: CrawledSite, textOf: (page: PageSummary) => string): string[] {
  const pages = showablePages(site).filter((page) => !isContinuation(page) && textOf(page) !== '');
  const groups = Map.groupBy(pages, (page) => textOf(page).toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) => {
    const rivals = first === undefined ? [] : others.filter((page) => isRival(page, first));
    return first === undefined || rivals.length === 0 ? [] : [`“${textOf(first)}”: ${addressesOf([first, ...rivals])}`];
  });
}

/** Each page is compared with those that no page before is like: at most 125,000 comparisons of 64 numbers for 500 pages. */
function nearDuplicates(site: CrawledSite): string[] {
  const evidence: string[] = [];
  let pages = showablePages(site);
  while (pages.length > 0) {
    const [first, ...others] = pages as [PageSummary, ...PageSummary[]];
    const similarities = others.map((page) => similarityOf(first.fingerprint, page.fingerprint));
    const isAlike = (page: PageSummary, index: number): boolean =>
      (similarities[index] ?? 0) >= NEAR_DUPLICATE_SIMILARITY && isRival(page, first);
    const alike = others.filter(isAlike);
    const least = Math.min(...similarities.filter((_, index) => isAlike(others[index] ?? first, index)));
    if (alike.length > 0) evidence.push(`${Math.round(least * 100)} % alike: ${addressesOf([first, ...alike])}`);
    pages = others.filter((page, index) => !isAlike(page, index));
  }
  return evidence;
}

function isRival(page: PageSummary, other: PageSummary): boolean {
  return page.url !== other.url && !areVersions(page, other);
}

function addressesOf(pages: readonly PageSummary[]): string {
  return pages.map(({ url }) => url).join(' ');
}
