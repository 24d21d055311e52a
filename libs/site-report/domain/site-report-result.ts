import type { FixAction } from '@seoforge/seo';

import type { Effort } from './effort';
import type { FailedPost } from './judged-post';
import { rankFixes, type RankedFix } from './rank-fixes';
import type { FailingCheck, OverlapTally, TallyState } from './report-tally';
import type { NamedPosts } from './reported-post';
import { distributionOf, type ScoreDistribution } from './score-distribution';

/** How a site stands, and what to mend first. Of bounded size; everything in it was computed. */
export interface SiteReportResult {
  /** Posts in the site's index. */
  readonly indexed: number;
  /** Posts behind every figure about scores. */
  readonly analysed: number;
  readonly failed: NamedPosts<FailedPost>;
  readonly seo: ScoreDistribution;
  readonly readability: ScoreDistribution;
  /** The most frequent first. */
  readonly failingChecks: readonly FailingCheck[];
  /** What is worth most first. */
  readonly fixes: readonly RankedFix[];
  readonly competing: OverlapTally;
  readonly nearDuplicates: OverlapTally;
  readonly orphans: NamedPosts;
  readonly withoutKeyphrase: NamedPosts;
}

/** @param orphans among all posts of the index */
export function resultOf(
  tally: TallyState,
  indexed: number,
  orphans: NamedPosts,
  effortOf: (action: FixAction) => Effort,
): SiteReportResult {
  const { analysed, failed, seo, readability, checks, competing, nearDuplicates, withoutKeyphrase } = tally;
  return {
    indexed,
    analysed,
    failed,
    seo: distributionOf(seo),
    readability: distributionOf(readability),
    failingChecks: Object.values(checks).sort(byFrequency),
    fixes: rankFixes(tally, orphans, effortOf),
    competing,
    nearDuplicates,
    orphans,
    withoutKeyphrase,
  };
}

function byFrequency(left: FailingCheck, right: FailingCheck): number {
  return right.bad + right.ok - left.bad - left.ok || right.bad - left.bad || (left.check < right.check ? -1 : 1);
}
