import type { DeterministicFix } from '../deterministic-fix';
import { fitTitle } from './fit-title';
import { leadWithKeyphrase } from './lead-with-keyphrase';
import { oneLine } from './title-segments';

/** Cuts the title to the width of a search result; where that would lose the keyphrase, it is put first. */
export const narrowTitle: DeterministicFix = (draft, _check, subject) => {
  const title = oneLine(draft.title);
  const narrow = fitTitle(title, subject) ?? leadWithKeyphrase(title, subject);
  return narrow === null || narrow === draft.title ? null : { ...draft, title: narrow };
};
