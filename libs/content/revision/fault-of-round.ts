import type { DraftVersion } from './draft-version';
import { naturalnessFaults } from './guards';
import type { RevisionSubject } from './revision-subject';
import { isNearer, openChecks } from './standing';

/** Why a round is to be taken back; null where it has done the text good. */
export function faultOfRound(before: DraftVersion, after: DraftVersion, subject: RevisionSubject): string | null {
  const faults = naturalnessFaults(before.draft, after.draft, subject);
  if (faults.length > 0) return `The text read less naturally: ${faults.join(', ')}.`;
  if (isNearer(after.analysis, before.analysis)) return null;
  const openBefore = new Set(openChecks(before.analysis).map(({ id }) => id));
  const broken = openChecks(after.analysis).flatMap(({ id }) => (openBefore.has(id) ? [] : [id]));
  return `All in all, the checks came no nearer to green${broken.length === 0 ? '' : `, and others failed: ${broken.join(', ')}`}.`;
}
