import type { Check, Rating, Scorecard } from '../analysis';

/** The Rank Math total: points as a percentage of what the applicable tests can give. Above 80 good, above 50 ok. */
export function scoreRankMath(checks: readonly Check[], isEmpty: boolean): Scorecard {
  const scored = checks.filter((check) => check.score !== null);
  const points = scored.reduce((total, check) => total + (check.score ?? 0), 0);
  const maximum = scored.reduce((total, check) => total + check.maxScore, 0);
  const score = isEmpty || maximum === 0 ? 0 : Math.round((points / maximum) * 100);
  return { score, rating: ratingOf(score), checks };
}

function ratingOf(score: number): Rating {
  if (score <= 50) return 'bad';
  return score <= 80 ? 'ok' : 'good';
}
