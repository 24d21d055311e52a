import type { Check, Fix, FixAction } from '@seoforge/seo';

import type { RevisionStop, UnmetCheck } from '../domain/revision';
import { mostWordsOf, type RevisionSubject } from './revision-subject';

/** What only the caller can give. */
export const NEEDS: Partial<Record<FixAction, string>> = {
  setKeyphrase: 'Give a keyphrase with words that carry meaning.',
  shortenKeyphrase: 'Choose a keyphrase of fewer words.',
  lengthenKeyphrase: 'Choose a more specific keyphrase, of more words.',
  chooseUnusedKeyphrase: 'Choose a keyphrase that no other post of the site has.',
  addImages: 'Ask for images, or put one into the text.',
  addExternalLinks: 'Give facts with the pages that they come from, so that the text can link to one.',
  addInternalLinks: 'Give related posts of the site, so that the text can link to one.',
};

const NEEDS_BY_STOP: Record<RevisionStop, string> = {
  target: 'The target does not ask for it.',
  max_revisions: 'Allow more revisions.',
  budget: 'Allow the article to cost more.',
  nothing_left: 'It could not be mended without changing what the text says. Edit it by hand.',
};

/** What it takes to turn the checks green that a revision has left open. */
export function unmetChecks(
  open: readonly Check[],
  stopped: RevisionStop,
  subject: RevisionSubject,
): readonly UnmetCheck[] {
  return open.map(({ id, message, fix }) => {
    const ownNeed = fix && (needOfOrder(fix, subject) ?? NEEDS[fix.action]);
    return { check: id, action: fix?.action ?? 'none', needs: ownNeed ?? `${NEEDS_BY_STOP[stopped]} ${message}` };
  });
}

/** What stands against it in the order itself. */
function needOfOrder({ action, target }: Fix, subject: RevisionSubject): string | undefined {
  const hasOwnHeadings = subject.ownHeadings.length > 0;
  if (action === 'addKeyphraseToSubheadings' && hasOwnHeadings) return 'Name the keyphrase in more of your headings.';
  if (action === 'removeKeyphraseFromSubheadings' && hasOwnHeadings)
    return 'Name the keyphrase in fewer of your headings.';
  return action === 'addWords' && target > mostWordsOf(subject) ? `Order at least ${target} words.` : undefined;
}
