import type { PageSummary } from '@seoforge/seo';

import type { PageLinks } from './crawl-request';

/** Where an audited page leads: by its links, its canonical address, and its language versions. */
export function linksOf({ links, canonical, alternates }: PageSummary): PageLinks {
  return {
    followed: links.filter(({ followed }) => followed).map(({ url }) => url),
    named: [
      ...links.filter(({ followed }) => !followed).map(({ url }) => url),
      ...(canonical === null ? [] : [canonical]),
      ...alternates.map(({ url }) => url),
    ],
  };
}
