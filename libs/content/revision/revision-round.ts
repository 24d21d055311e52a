import type { MicroUsd } from '@seoforge/kernel';
import type { Analysis } from '@seoforge/seo';

import type { AppliedFix, RevisionRound } from '../domain/revision';
import { openChecks } from './standing';

/** What happened in a round. */
export interface RoundReport {
  readonly before: Analysis;
  /** Of what the round has left; the same as before where it was taken back. */
  readonly after: Analysis;
  readonly fixes: readonly AppliedFix[];
  readonly rolledBack?: string;
  readonly costMicroUsd: MicroUsd | null;
}

/** An entry of the trail. */
export function roundOf(round: number, { before, after, fixes, rolledBack, costMicroUsd }: RoundReport): RevisionRound {
  const { seo, readability } = after.scorecards.yoast;
  const openBefore = openChecks(before).map(({ id }) => id);
  const open = openChecks(after).map(({ id }) => id);
  return {
    round,
    seo: seo.score,
    readability: readability.score,
    fixedChecks: openBefore.filter((id) => !open.includes(id)),
    openChecks: open,
    fixes: distinct(fixes),
    rolledBack: rolledBack ?? null,
    costMicroUsd,
  };
}

function distinct(fixes: readonly AppliedFix[]): readonly AppliedFix[] {
  return [...new Map(fixes.map((fix) => [Object.values(fix).join(' '), fix])).values()];
}
