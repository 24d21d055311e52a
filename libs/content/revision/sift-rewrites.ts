import type { Analyse, DraftVersion } from './draft-version';
import { naturalnessFaults } from './guards';
import { applyRewrites } from './passages/apply-rewrites';
import type { Rewrite } from './passages/rewrite';
import type { RevisionSubject } from './revision-subject';
import { isNearer } from './standing';

/** UTF-16 units that are looked through at most, one rewrite after the other. */
const MOST_WORK = 2_000_000;

/** Rewrites by what they do to the text when they are taken one after the other. */
export interface SiftedRewrites {
  readonly harmless: readonly Rewrite[];
  /** They read well, but took the text further from green after those before them. */
  readonly unhelpful: readonly Rewrite[];
}

/** Leaves out rewrites that harm the text; all of them where finding out would take too long. */
export async function siftRewrites(
  start: DraftVersion,
  rewrites: readonly Rewrite[],
  subject: RevisionSubject,
  analyse: Analyse,
): Promise<SiftedRewrites> {
  const { draft } = start;
  const unhelpful: Rewrite[] = [];
  let harmless: readonly Rewrite[] = [];
  if (draft.content.length * rewrites.length > MOST_WORK) return { harmless, unhelpful };
  let best = start;
  for (const rewrite of rewrites) {
    const more = [...harmless, rewrite];
    const revised = { ...draft, content: applyRewrites(draft.content, more) };
    if (naturalnessFaults(draft, revised, subject).length > 0) continue;
    const version = await analyse(revised);
    if (isNearer(best.analysis, version.analysis)) unhelpful.push(rewrite);
    else {
      harmless = more;
      best = version;
    }
  }
  return { harmless, unhelpful };
}
