import type { MicroUsd } from '@seoforge/kernel';

import type { Article } from './article';

/** Another article of the same batch, and what is charged or set aside for it so far. */
export interface BatchMember extends Pick<Article, 'status' | 'allowanceMicroUsd' | 'finishedAt'> {
  readonly committedMicroUsd: MicroUsd;
}

/** A worker hears of a cancellation a moment later, and may begin a call before it does. */
const LATE_CALLS_MS = 60_000;

/** The smaller of two limits, either of which may be none. */
export function stricterOf(one: MicroUsd | null, other: MicroUsd | null): MicroUsd | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

/**
 * What an article that begins may cost: an equal share of what its batch has left for those that wait. Whoever has ended takes what
 * is charged and still set aside, whoever is being written takes all that it was allowed, so that the shares never sum up to more than
 * the limit.
 * @param committedMicroUsd what the article itself has cost before
 */
export function shareOfBatch(
  limitMicroUsd: MicroUsd,
  committedMicroUsd: MicroUsd,
  others: readonly BatchMember[],
  at: Date,
): MicroUsd {
  const taken = others.reduce((sum, other) => sum + takenBy(other, at), committedMicroUsd);
  const waiting = others.filter(({ status }) => status === 'queued').length;
  return committedMicroUsd + Math.max(Math.floor((limitMicroUsd - taken) / (waiting + 1)), 0);
}

function takenBy({ status, allowanceMicroUsd, finishedAt, committedMicroUsd }: BatchMember, at: Date): MicroUsd {
  const mayStillCost =
    status === 'running' ||
    (status === 'cancelled' && finishedAt !== null && finishedAt.getTime() > at.getTime() - LATE_CALLS_MS);
  return mayStillCost ? Math.max(allowanceMicroUsd ?? 0, committedMicroUsd) : committedMicroUsd;
}
