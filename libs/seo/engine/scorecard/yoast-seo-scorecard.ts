import type { Check, Rating, YoastSeoScorecard } from '../analysis';

const BEST_PER_CHECK = 9;
const GREY_CHECK = 'functionWordsInKeyphrase';

/**
 * The Yoast SEO totals: the sum of scores as a percentage of nine per check. WordPress's own number (`score`) also divides by the
 * grey function-word result wherever that check ran; the library's does so only when the result has a score.
 */
export function scoreYoastSeo(checks: readonly Check[], greyCheckRan: boolean, isEmpty: boolean): YoastSeoScorecard {
  const scored = checks.filter((check) => check.score !== null);
  const sum = scored.reduce((total, check) => total + (check.score ?? 0), 0);
  const greyIsScored = scored.some((check) => check.id === GREY_CHECK);
  const shown = scored.length + (greyCheckRan && !greyIsScored ? 1 : 0);
  const score = percentage(sum, shown, isEmpty);
  return { score, libraryScore: percentage(sum, scored.length, isEmpty), rating: ratingOf(score), checks };
}

/** Nothing written earns nothing. */
function percentage(sum: number, count: number, isEmpty: boolean): number {
  const percent = count === 0 ? 0 : Math.round((sum / (BEST_PER_CHECK * count)) * 100);
  return isEmpty ? Math.min(0, percent) : percent;
}

/** Bands of the plug-in: 1-40 red, 41-70 orange, from 71 green. */
function ratingOf(score: number): Rating {
  if (score <= 40) return 'bad';
  return score <= 70 ? 'ok' : 'good';
}
