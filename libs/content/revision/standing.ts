import type { Analysis, Check } from '@seoforge/seo';

import type { Target } from '../domain/brief';

/** How far a check is from green: 0 when it is, up to 2 when it is orange, up to 3 when it is red. */
const WEIGHTS: Partial<Record<Check['rating'], number>> = { bad: 2, ok: 1 };

/** The checks that a target is judged by: those of the Yoast-compatible SEO and readability scorecards. */
export function judgedChecks({ scorecards: { yoast } }: Analysis): readonly Check[] {
  return [...yoast.seo.checks, ...yoast.readability.checks];
}

/** The red and orange ones, red ones first. */
export function openChecks(analysis: Analysis): readonly Check[] {
  const checks = judgedChecks(analysis);
  return [...checks.filter(({ rating }) => rating === 'bad'), ...checks.filter(({ rating }) => rating === 'ok')];
}

/** The open checks that keep a text from its target; empty where it is reached. */
export function missedChecks(analysis: Analysis, target: Target): readonly Check[] {
  const { readability } = analysis.scorecards.yoast;
  const isHardToRead = readability.score < (target.readability ?? 0);
  return openChecks(analysis).filter(
    (check) =>
      target.noOrange ||
      (target.noRed && check.rating === 'bad') ||
      (isHardToRead && readability.checks.includes(check)),
  );
}

/** Sums up how far the checks are from green, so that half the way counts too. */
export function shortfallOf(analysis: Analysis): number {
  return openChecks(analysis).reduce((sum, check) => sum + (WEIGHTS[check.rating] ?? 0) + distanceOf(check), 0);
}

/** Whether a text is nearer to green than another: by its checks' distance, and where that is the same, by fewer places at fault. */
export function isNearer(analysis: Analysis, than: Analysis): boolean {
  const difference = shortfallOf(analysis) - shortfallOf(than);
  return difference === 0 ? countOpenMarks(analysis) < countOpenMarks(than) : difference < 0;
}

/** A check may measure the worst place alone: mending one of several does not move it, and is a step all the same. */
function countOpenMarks(analysis: Analysis): number {
  return openChecks(analysis).reduce((sum, { marks = [] }) => sum + marks.length, 0);
}

/** 0 to 1: the share of the number that is still to be changed. */
function distanceOf({ fix }: Check): number {
  if (fix === undefined) return 0;
  return Math.abs(fix.delta) / Math.max(Math.abs(fix.current), Math.abs(fix.target), 1);
}

export function isOnTarget(analysis: Analysis, target: Target): boolean {
  const { readability } = analysis.scorecards.yoast;
  return missedChecks(analysis, target).length === 0 && readability.score >= (target.readability ?? 0);
}
