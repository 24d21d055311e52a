import type { Check, Rating, Scorecard } from '../analysis';

/** Penalties for a bad and an ok check, and from how many points on the total is 30 or 60. */
interface Scale {
  readonly bad: number;
  readonly ok: number;
  readonly above30: number;
  readonly above60: number;
}

const LENIENT: Scale = { bad: 3, ok: 2, above30: 6, above60: 4 };
const STRICT: Scale = { bad: 4, ok: 2, above30: 4, above60: 2 };

/**
 * The Yoast readability total, 30, 60 or 90 by penalty points and not an average; 0 while at most one check has a verdict.
 * Languages in which Yoast has all checks are judged on the lenient scale, by language and not by the spelling of the locale.
 */
export function scoreYoastReadability(checks: readonly Check[], lenient: boolean, isEmpty: boolean): Scorecard {
  const scored = checks.filter((check) => check.score !== null);
  const score = isEmpty || scored.length <= 1 ? 0 : totalOf(scored, lenient ? LENIENT : STRICT);
  return { score, rating: ratingOf(score), checks };
}

function totalOf(checks: readonly Check[], scale: Scale): number {
  const penalty = checks.reduce((total, { rating }) => {
    if (rating === 'bad') return total + scale.bad;
    return rating === 'ok' ? total + scale.ok : total;
  }, 0);
  if (penalty > scale.above30) return 30;
  return penalty > scale.above60 ? 60 : 90;
}

function ratingOf(score: number): Rating {
  if (score === 0) return 'notApplicable';
  if (score <= 40) return 'bad';
  return score <= 70 ? 'ok' : 'good';
}
