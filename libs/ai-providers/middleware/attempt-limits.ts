import type { Call } from './call';

/** Models that one call may walk through. */
export const MAX_CANDIDATES = 5;

/** Requests to vendors that one call may make, whoever answers them: what a persistent rate limit is worth. */
const MAX_ATTEMPTS_PER_CALL = 6;

export function attemptsLeft({ attempts }: Pick<Call, 'attempts'>): number {
  return MAX_ATTEMPTS_PER_CALL - attempts.length;
}
