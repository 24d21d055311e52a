import type { Check } from '@seoforge/seo';

import { analyze } from '../../../../seo/engine';
import type { Draft } from '../../../domain/draft';
import { DETERMINISTIC_FIXES } from '..';
import { analysisInputOf, type RevisionSubject } from '../../revision-subject';

/** What the analysis engine says of a draft before and after the fix that it asks for. */
export interface FixedCheck {
  readonly action: string;
  readonly before: Check['rating'];
  readonly after: Check['rating'];
  readonly draft: Draft;
}

/** One check of the engine on a draft, of whatever scorecard. */
export function checkOf(draft: Draft, subject: RevisionSubject, id: string): Check {
  const { yoast, rankMath } = analyze(analysisInputOf(draft, subject)).scorecards;
  const checks = [yoast.seo, yoast.readability, yoast.premium, rankMath].flatMap((card) => card.checks);
  const check = checks.find((candidate) => candidate.id === id);
  if (check === undefined) throw new Error(`There is no check ${id}.`);
  return check;
}

/** Carries out the deterministic fix that a check asks for; null where there is none or it declines. */
export function fixCheck(draft: Draft, subject: RevisionSubject, id: string): FixedCheck | null {
  const check = checkOf(draft, subject, id);
  if (check.fix === undefined) throw new Error(`${id} asks for nothing: ${check.message}`);
  const fixed = DETERMINISTIC_FIXES[check.fix.action]?.(draft, check, subject) ?? null;
  if (fixed === null) return null;
  const after = checkOf(fixed, subject, id).rating;
  return { action: check.fix.action, before: check.rating, after, draft: fixed };
}
