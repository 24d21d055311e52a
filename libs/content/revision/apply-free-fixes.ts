import type { Check } from '@seoforge/seo';

import type { Draft } from '../domain/draft';
import type { AppliedFix } from '../domain/revision';
import type { Analyse, DraftVersion } from './draft-version';
import { DETERMINISTIC_FIXES } from './fixes';
import { naturalnessFaults } from './guards';
import type { RevisionSubject } from './revision-subject';
import { missedChecks } from './standing';

/** One fix can make another possible; more passes than this do not help. */
const MOST_PASSES = 6;

/** A fix that did not turn its check green is tried once more, in case another one stood in its way. */
const MOST_TRIES = 2;

export interface FreeFixes {
  readonly version: DraftVersion;
  readonly fixes: readonly AppliedFix[];
}

/** Does all that costs no tokens for the checks that keep a text from its target, as long as the text stays natural. */
export async function applyFreeFixes(
  start: DraftVersion,
  subject: RevisionSubject,
  analyse: Analyse,
): Promise<FreeFixes> {
  const tries = new Map<string, number>();
  const fixes: AppliedFix[] = [];
  let version = start;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const { draft } = version;
    const fixed = fixOnce(version, subject, (check) => {
      const count = (tries.get(check.id) ?? 0) + 1;
      tries.set(check.id, count);
      return count <= MOST_TRIES;
    });
    if (fixed.draft === draft) break;
    fixes.push(...fixed.fixes);
    version = await analyse(fixed.draft);
  }
  return { version, fixes };
}

/** Marks are places in the analysed content: as soon as that has changed, a check with marks has to wait for the next pass. */
function fixOnce(
  { draft: start, analysis }: DraftVersion,
  subject: RevisionSubject,
  mayTry: (check: Check) => boolean,
): { draft: Draft; fixes: readonly AppliedFix[] } {
  const fixes: AppliedFix[] = [];
  let draft = start;
  for (const check of missedChecks(analysis, subject.target)) {
    const { id, fix, marks = [] } = check;
    if (fix === undefined || (draft.content !== start.content && marks.length > 0)) continue;
    const apply = DETERMINISTIC_FIXES[fix.action];
    if (apply === undefined || !mayTry(check)) continue;
    const fixed = apply(draft, check, subject);
    if (fixed === null || naturalnessFaults(draft, fixed, subject).length > 0) continue;
    draft = fixed;
    fixes.push({ check: id, action: fix.action, method: 'deterministic' });
  }
  return { draft, fixes };
}
