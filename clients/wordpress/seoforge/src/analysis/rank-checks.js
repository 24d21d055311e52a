/** What a change of a check's colour is worth attention: red before orange before remarks before green. */
const ORDER = { bad: 0, ok: 1, info: 2, good: 3, notApplicable: 4 };

/** The most that the checks of the Yoast-like scorecard can have, which its total is a percentage of. */
const BEST_OF_YOAST_CHECK = 9;

/**
 * Puts failing checks first, those that bring most before others.
 * @param {object[]} checks of one scorecard
 * @param {(check: object) => number} gainOf
 * @returns {object[]} the checks, each with `gain`, and without those that do not apply
 */
export function rankChecks(checks, gainOf) {
  return checks
    .filter(({ rating }) => rating !== 'notApplicable')
    .map((check) => ({ ...check, gain: isFailing(check) ? gainOf(check) : 0 }))
    .sort((one, other) => ORDER[one.rating] - ORDER[other.rating] || other.gain - one.gain);
}

/** @param {{ rating: string }} check */
export function isFailing({ rating }) {
  return rating === 'bad' || rating === 'ok';
}

/** Points of 100 that each check of the Yoast-like SEO scorecard would add when it had its best score. */
export function gainOnYoastSeo(checks) {
  const scored = checks.filter(({ score }) => score !== null);
  return ({ score, maxScore }) => Math.round(((maxScore - score) / (BEST_OF_YOAST_CHECK * scored.length)) * 100);
}

/** Points of 100 that each check of the Rank Math scorecard would add when it had its best score. */
export function gainOnRankMath(checks) {
  const best = checks.reduce((sum, { score, maxScore }) => sum + (score === null ? 0 : maxScore), 0);
  return ({ score, maxScore }) => Math.round(((maxScore - score) / best) * 100);
}

/** The readability total goes in steps of thirty: what one check brings depends on all others. */
export function gainOnReadability() {
  return () => 0;
}
