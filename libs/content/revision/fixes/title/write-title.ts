import type { DeterministicFix } from '../deterministic-fix';
import { readMarkup } from '../markup/read-markup';
import { fitTitle } from './fit-title';
import { leadWithKeyphrase } from './lead-with-keyphrase';
import { oneLine } from './title-segments';

/** Makes a title of the keyphrase and the first heading of the text, an H1 before others. */
export const writeTitle: DeterministicFix = (draft, _check, subject) => {
  if (oneLine(draft.title) !== '') return null;
  const headings = readMarkup(draft.content).blocks.filter(({ kind }) => kind === 'heading');
  const heading = headings.find(({ element }) => element?.headingLevel === 1) ?? headings[0];
  const text = oneLine(heading?.text ?? '');
  const title = leadWithKeyphrase(text, subject) ?? fitTitle(text, subject) ?? leadWithKeyphrase('', subject);
  return title === null || title === '' ? null : { ...draft, title };
};
