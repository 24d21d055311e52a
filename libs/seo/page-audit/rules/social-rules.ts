import { metaContent } from '../facts/meta-content';
import type { PageFacts } from '../facts/page-facts';
import type { PageRule } from './page-rule';

/** The four properties that the Open Graph protocol requires of every page (ogp.me); `og:image:url` is the same as `og:image`. */
const REQUIRED_OPEN_GRAPH = ['og:title', 'og:type', 'og:image', 'og:url'] as const;
const ABSOLUTE_ADDRESSES = ['og:image', 'og:image:url', 'og:url', 'twitter:image'] as const;
const CARD_TYPES: ReadonlySet<string> = new Set(['summary', 'summary_large_image', 'app', 'player']);

/** How a page looks where it is shared. */
export const SOCIAL_RULES: readonly PageRule[] = [
  {
    id: 'open-graph-missing',
    severity: 'warning',
    message: `A page has the Open Graph properties ${REQUIRED_OPEN_GRAPH.join(', ')}.`,
    evidence: (page) =>
      REQUIRED_OPEN_GRAPH.filter((name) => !metaContent(page, name) && !metaContent(page, `${name}:url`)),
  },
  {
    id: 'twitter-card-missing',
    severity: 'notice',
    message: 'A page says with which card it is shown on X.',
    evidence: (page) => (metaContent(page, 'twitter:card') ? [] : ['There is no twitter:card.']),
  },
  {
    id: 'twitter-card-unknown',
    severity: 'warning',
    message: `twitter:card is one of ${[...CARD_TYPES].join(', ')}.`,
    evidence: (page: PageFacts): readonly string[] => {
      const card = metaContent(page, 'twitter:card');
      return card && !CARD_TYPES.has(card.toLowerCase()) ? [card] : [];
    },
  },
  {
    id: 'share-address-relative',
    severity: 'warning',
    message: 'Addresses for sharing are whole web addresses.',
    evidence: (page) =>
      ABSOLUTE_ADDRESSES.flatMap((name) => {
        const address = metaContent(page, name);
        return address && !/^https?:\/\//i.test(address) ? [`${name}: ${address}`] : [];
      }),
  },
];
