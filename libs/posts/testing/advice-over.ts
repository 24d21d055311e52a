import { SystemClock } from '@seoforge/kernel';

import { SuggestIncomingLinks } from '../links/suggest-incoming-links';
import { SuggestLinks } from '../links/suggest-links';
import { SuggestOutgoingLinks } from '../links/suggest-outgoing-links';
import { SuggestTopicalLinks } from '../links/suggest-topical-links';
import { FindOverlaps } from '../overlaps/find-overlaps';
import { QueriedPost } from '../overlaps/queried-post';
import { SiteTermWeights } from '../overlaps/site-term-weights';
import type { PostIndex } from '../ports/post-index';

/** What is told of the posts of an index: overlaps and links. */
export function adviceOver(index: PostIndex): { findOverlaps: FindOverlaps; suggestLinks: SuggestLinks } {
  const queried = new QueriedPost(index);
  const weights = new SiteTermWeights(index, new SystemClock());
  return {
    findOverlaps: new FindOverlaps(index, queried, weights),
    suggestLinks: new SuggestLinks(
      index,
      queried,
      weights,
      new SuggestOutgoingLinks(index),
      new SuggestTopicalLinks(index),
      new SuggestIncomingLinks(index),
    ),
  };
}
