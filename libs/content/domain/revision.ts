import type { MicroUsd } from '@seoforge/kernel';

/** One failing check that a round of revision went for. */
export interface AppliedFix {
  /** The check's id, as on the scorecard. */
  readonly check: string;
  /** What the check asked for: a fix action of the analysis engine. */
  readonly action: string;
  /** `deterministic` fixes cost no tokens. */
  readonly method: 'deterministic' | 'model';
}

/** How the text stood after one round; `round` 0 is the draft before any revision. */
export interface RevisionRound {
  readonly round: number;
  /** Scores as a site's Yoast plug-in shows them. */
  readonly seo: number;
  readonly readability: number;
  /** Checks that were red or orange before the round and are no longer. */
  readonly fixedChecks: readonly string[];
  /** Checks that are red or orange after it. */
  readonly openChecks: readonly string[];
  readonly fixes: readonly AppliedFix[];
  /** Why the round was taken back, whole; null where it stands. */
  readonly rolledBack: string | null;
  /** What its calls to models have cost; null where a price is not known. */
  readonly costMicroUsd: MicroUsd | null;
}

/** A red or orange check at the end, and what it would take. */
export interface UnmetCheck {
  readonly check: string;
  readonly action: string;
  /** In words: what the caller can do about it, such as giving a source to link to. */
  readonly needs: string;
}

/** Why the revising ended. */
export const REVISION_STOPS = [
  /** The target is reached. */
  'target',
  /** As many rounds as were allowed. */
  'max_revisions',
  /** The next round might have cost more than is left. */
  'budget',
  /** Nothing that is left can be mended without the caller. */
  'nothing_left',
] as const;
export type RevisionStop = (typeof REVISION_STOPS)[number];

export interface RevisionOutcome {
  readonly trail: readonly RevisionRound[];
  readonly stopped: RevisionStop;
  readonly unmet: readonly UnmetCheck[];
}
