import type { Check, Rating } from '../analysis';
import { presentExtras, type CheckExtras } from '../check';

/** A verdict in Rank Math's points: all of them is good, none is bad, anything between is ok. */
export function rankMathCheck(
  id: string,
  score: number,
  maxScore: number,
  message: string,
  extras: CheckExtras = {},
): Check {
  return { id, score, maxScore, rating: ratingOf(score, maxScore), message, ...presentExtras(extras) };
}

function ratingOf(score: number, maxScore: number): Rating {
  if (score === maxScore) return 'good';
  return score === 0 ? 'bad' : 'ok';
}
