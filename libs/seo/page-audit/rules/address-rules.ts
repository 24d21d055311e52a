import type { PageFacts } from '../facts/page-facts';
import { isKnownLanguage } from '../facts/known-language';
import { resolveWebAddress } from '../facts/resolve-address';
import type { PageRule } from './page-rule';

const ABSOLUTE_ADDRESS = /^https?:\/\//i;

/** The addresses under which a page and its language versions want to be known. */
export const ADDRESS_RULES: readonly PageRule[] = [
  {
    id: 'canonical-missing',
    judges: 'search result',
    severity: 'notice',
    message: 'A page names its canonical address.',
    evidence: ({ canonicals }) => (canonicals.length === 0 ? ['There is no canonical link.'] : []),
  },
  {
    id: 'canonical-invalid',
    severity: 'error',
    message: 'A canonical address is a whole web address.',
    evidence: invalidCanonicals,
  },
  {
    id: 'canonical-conflict',
    severity: 'error',
    message: 'A page names one canonical address only.',
    evidence: conflictingCanonicals,
  },
  {
    id: 'canonical-elsewhere',
    severity: 'notice',
    message: 'A page whose canonical address is another page is not shown in search results itself.',
    evidence: (page) => (isCanonical(page) ? [] : [page.canonicals[0]?.url ?? '']),
  },
  {
    id: 'hreflang-invalid',
    severity: 'error',
    message: 'Language versions have a known language and a whole web address.',
    evidence: invalidAlternates,
  },
  {
    id: 'hreflang-self-missing',
    severity: 'warning',
    message: 'A page lists itself among its language versions.',
    evidence: (page) =>
      page.alternates.length > 0 && isCanonical(page) && !page.alternates.some(({ url }) => url === ownAddress(page))
        ? page.alternates.map(({ language, href }) => `${language}: ${href}`)
        : [],
  },
  {
    id: 'hreflang-repeated',
    severity: 'error',
    message: 'A language is listed with one address only.',
    evidence: ({ alternates }: PageFacts): readonly string[] => {
      const addresses = Map.groupBy(alternates, ({ language }) => language.toLowerCase());
      return [...addresses]
        .filter(([, versions]) => new Set(versions.map(({ href, url }) => url ?? href)).size > 1)
        .flatMap(([language, versions]) => versions.map(({ href }) => `${language}: ${href}`));
    },
  },
];

/** Whether a page names no other page as the one to be shown. */
export function isCanonical(page: PageFacts): boolean {
  const canonical = page.canonicals[0]?.url ?? null;
  return canonical === null || canonical === ownAddress(page);
}

/** Canonical addresses that are empty, relative or no web address. */
export function invalidCanonicals({ canonicals }: PageFacts): string[] {
  return canonicals
    .filter(({ href, url }) => url === null || !ABSOLUTE_ADDRESS.test(href))
    .map(({ href }) => `“${href}”`);
}

/** All canonical addresses, when they differ. */
export function conflictingCanonicals({ canonicals }: PageFacts): string[] {
  const addresses = [...new Set(canonicals.map(({ url, href }) => url ?? href))];
  return addresses.length > 1 ? addresses : [];
}

/** Language versions of an unknown language or without a whole web address (Lighthouse, "hreflang"). */
export function invalidAlternates({ alternates }: PageFacts): string[] {
  return alternates
    .filter(({ language, href, url }) => {
      const isKnown = language.toLowerCase() === 'x-default' || isKnownLanguage(language);
      return !isKnown || url === null || !ABSOLUTE_ADDRESS.test(href);
    })
    .map(({ language, href }) => `${language}: ${href}`);
}

function ownAddress({ fetched }: PageFacts): string {
  return resolveWebAddress(fetched.url, fetched.url) ?? fetched.url;
}
