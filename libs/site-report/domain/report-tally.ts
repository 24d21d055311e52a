import type { FixAction, Gain } from '@seoforge/seo';

import type { FailedPost, JudgedPost } from './judged-post';
import { pairKeyOf, type OverlappingPair } from './overlap';
import { MOST_NAMED_POSTS, NO_POSTS, withNext, withPost, type NamedPosts } from './reported-post';
import { NO_SCORES, withScore, type ScoreTally } from './score-distribution';

/** How often a check fails. */
export interface FailingCheck {
  readonly scorecard: Gain['scorecard'];
  readonly check: string;
  readonly bad: number;
  readonly ok: number;
}

/** What one change would bring to all posts that need it. */
export interface ChangeTally extends NamedPosts {
  readonly scorecard: Gain['scorecard'];
  readonly action: FixAction | null;
  readonly checks: readonly string[];
  readonly gain: number;
}

/** Posts that overlap with others: how many, the worst of them, and the first pairs. */
export interface OverlapTally extends NamedPosts {
  readonly pairs: readonly OverlappingPair[];
}

/** JSON of bounded size, however many posts there are: one entry per check and per change. */
export interface TallyState {
  readonly analysed: number;
  readonly seo: ScoreTally;
  readonly readability: ScoreTally;
  readonly checks: Readonly<Record<string, FailingCheck>>;
  readonly changes: Readonly<Record<string, ChangeTally>>;
  readonly failed: NamedPosts<FailedPost>;
  readonly withoutKeyphrase: NamedPosts;
  /** For what they want to be found for. */
  readonly competing: OverlapTally;
  /** Much the same texts. */
  readonly nearDuplicates: OverlapTally;
}

const MOST_PAIRS = 20;
const NO_OVERLAPS: OverlapTally = { ...NO_POSTS, pairs: [] };

export const NOTHING_TALLIED: TallyState = {
  analysed: 0,
  seo: NO_SCORES,
  readability: NO_SCORES,
  checks: {},
  changes: {},
  failed: NO_POSTS,
  withoutKeyphrase: NO_POSTS,
  competing: NO_OVERLAPS,
  nearDuplicates: NO_OVERLAPS,
};

/** One more post that could not be analysed. */
export function withFailure(tally: TallyState, post: FailedPost): TallyState {
  return { ...tally, failed: withNext(tally.failed, post, MOST_NAMED_POSTS) };
}

/** One more post. */
export function withJudgement(tally: TallyState, post: JudgedPost): TallyState {
  const { externalId, url, title, seo, readability, gains, hasKeyphrase } = post;
  const named = { externalId, url, title, score: seo.score };
  const checks = { ...tally.checks };
  const changes = { ...tally.changes };
  for (const gain of gains) {
    for (const { id, rating } of gain.checks) {
      const known = checks[`${gain.scorecard}:${id}`] ?? { scorecard: gain.scorecard, check: id, bad: 0, ok: 0 };
      checks[`${gain.scorecard}:${id}`] =
        rating === 'bad' ? { ...known, bad: known.bad + 1 } : { ...known, ok: known.ok + 1 };
    }
    const key = keyOf(gain);
    const score = gain.scorecard === 'seo' ? seo.score : readability.score;
    changes[key] = withGain(changes[key], gain, { ...named, score });
  }
  return {
    ...tally,
    analysed: tally.analysed + 1,
    seo: withScore(tally.seo, seo),
    readability: withScore(tally.readability, readability),
    checks,
    changes,
    withoutKeyphrase: hasKeyphrase ? tally.withoutKeyphrase : withPost(tally.withoutKeyphrase, named),
    competing: withPairs(tally.competing, post, ({ kind }) => kind !== 'near_duplicate'),
    nearDuplicates: withPairs(tally.nearDuplicates, post, ({ kind }) => kind === 'near_duplicate'),
  };
}

function keyOf({ scorecard, action, checks }: Gain): string {
  return `${scorecard}:${action ?? checks.map(({ id }) => id).join()}`;
}

function withGain(
  known: ChangeTally | undefined,
  { scorecard, action, checks, points }: Gain,
  post: NamedPosts['posts'][number],
): ChangeTally {
  const ids = new Set([...(known?.checks ?? []), ...checks.map(({ id }) => id)]);
  const named = withPost(known ?? NO_POSTS, post);
  return { scorecard, action, checks: [...ids], gain: (known?.gain ?? 0) + points, ...named };
}

function withPairs(
  known: OverlapTally,
  { externalId, url, title, seo, overlaps }: JudgedPost,
  isMeant: (pair: OverlappingPair) => boolean,
): OverlapTally {
  const own = overlaps.filter(isMeant);
  if (own.length === 0) return known;
  const keys = new Set(known.pairs.map(pairKeyOf));
  const fresh = own.filter((pair) => !keys.has(pairKeyOf(pair)));
  return {
    ...withPost(known, { externalId, url, title, score: seo.score }),
    pairs: [...known.pairs, ...fresh].slice(0, MOST_PAIRS),
  };
}
