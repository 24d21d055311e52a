import type { Gain } from '@seoforge/seo';

import type { OverlappingPair } from './overlap';
import type { Total } from './score-distribution';

/** What a report learns about one post. */
export interface JudgedPost {
  readonly externalId: string;
  readonly url: string;
  readonly title: string;
  readonly hasKeyphrase: boolean;
  readonly seo: Total;
  readonly readability: Total;
  readonly gains: readonly Gain[];
  /** With other posts of the site. */
  readonly overlaps: readonly OverlappingPair[];
}

/** A post that could not be analysed. */
export interface FailedPost {
  readonly externalId: string;
  readonly url: string;
  /** As in problems. */
  readonly code: string;
}
