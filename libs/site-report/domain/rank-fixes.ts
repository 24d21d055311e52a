import type { FixAction } from '@seoforge/seo';

import { EFFORT_WEIGHTS, type Effort } from './effort';
import { HOW_TO, LINK_ORPHANS, LOOK_AT_THE_CHECK, MEND_COMPETITION } from './how-to';
import type { ChangeTally, TallyState } from './report-tally';
import type { NamedPosts } from './reported-post';

/** Something to mend on several posts. */
export interface RankedFix {
  /** `check`: a change that checks ask for; `overlap`: posts that compete with each other; `orphan`: posts that no other links to. */
  readonly kind: 'check' | 'overlap' | 'orphan';
  /** Whose points the gain is; null where no scorecard counts it. */
  readonly scorecard: 'seo' | 'readability' | null;
  readonly action: FixAction | null;
  readonly checks: readonly string[];
  readonly postCount: number;
  /** The worst of them; of orphans the first. */
  readonly posts: NamedPosts['posts'];
  /** Points that the scorecards of all these posts would have more, taken together; null where no scorecard counts it. */
  readonly gain: number | null;
  readonly effort: Effort;
  readonly howTo: string;
  /** Whether `POST /api/v1/seo/improvements` makes the change. */
  readonly canBeImproved: boolean;
}

const COMPETITION = 'seo:chooseUnusedKeyphrase';

/** What to mend first: gain by effort, then by number of posts. What no scorecard counts comes last. */
export function rankFixes(
  { changes, competing }: Pick<TallyState, 'changes' | 'competing'>,
  orphans: NamedPosts,
  effortOf: (action: FixAction) => Effort,
): readonly RankedFix[] {
  const { [COMPETITION]: competition, ...others } = changes;
  const fixes = [
    ...Object.values(competing.count === 0 ? changes : others).map((change) => fixOf(change, effortOf)),
    ...overlapFix(competing, competition),
    ...orphanFix(orphans),
  ];
  return fixes.sort(byWorth);
}

function fixOf({ action, count, posts, ...change }: ChangeTally, effortOf: (action: FixAction) => Effort): RankedFix {
  const effort = action === null ? 'author' : effortOf(action);
  return {
    kind: 'check',
    action,
    ...change,
    postCount: count,
    posts,
    effort,
    howTo: action === null ? LOOK_AT_THE_CHECK : HOW_TO[action],
    canBeImproved: effort !== 'author',
  };
}

/** Posts compete for likenesses too that the check does not see; the gain is the check's alone. */
function overlapFix({ count, posts }: NamedPosts, change: ChangeTally | undefined): readonly RankedFix[] {
  if (count === 0) return [];
  const { scorecard = null, checks = [], gain = null } = change ?? {};
  const common = { effort: 'author', howTo: MEND_COMPETITION, canBeImproved: false } as const;
  return [
    { kind: 'overlap', action: change?.action ?? null, scorecard, checks, gain, postCount: count, posts, ...common },
  ];
}

function orphanFix({ count, posts }: NamedPosts): readonly RankedFix[] {
  if (count === 0) return [];
  const common = { effort: 'author', howTo: LINK_ORPHANS, canBeImproved: false } as const;
  return [
    { kind: 'orphan', scorecard: null, action: null, checks: [], gain: null, postCount: count, posts, ...common },
  ];
}

function byWorth(left: RankedFix, right: RankedFix): number {
  return worthOf(right) - worthOf(left) || right.postCount - left.postCount || (left.howTo < right.howTo ? -1 : 1);
}

function worthOf({ gain, effort }: RankedFix): number {
  return gain === null ? -1 : gain / EFFORT_WEIGHTS[effort];
}
