import type { DeterministicFix } from '../deterministic-fix';
import { leadWithKeyphrase } from './lead-with-keyphrase';
import { oneLine } from './title-segments';
import { writeTitle } from './write-title';

/** Begins the title with the keyphrase, which is said once. */
export const addKeyphraseToTitle: DeterministicFix = (draft, check, subject) => {
  if (oneLine(draft.title) === '') return writeTitle(draft, check, subject);
  const title = leadWithKeyphrase(oneLine(draft.title), subject);
  return title === null || title === draft.title ? null : { ...draft, title };
};
