import type { Check, Rating } from '../analysis';
import { presentExtras, type CheckExtras } from '../check';

/** A verdict on Yoast's scale, where most checks end at nine: 8-9 good, 5-7 ok, below that bad, 0 a remark. */
export function yoastCheck(id: string, score: number, message: string, extras: CheckExtras = {}, maxScore = 9): Check {
  return { id, score, maxScore, rating: ratingOf(score), message, ...presentExtras(extras) };
}

function ratingOf(score: number): Rating {
  if (score === 0) return 'info';
  if (score <= 4) return 'bad';
  return score <= 7 ? 'ok' : 'good';
}
