import type { Check } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'functionWordsInKeyphrase';

/** Remarks, without counting it, that a keyphrase has nothing but function words. */
export function functionWordsInKeyphrase({ keyphrase, language }: Subject): Check {
  if (language.functionWords === null) return notApplicable(ID, 0, 'Function words are not known for this language.');
  if (keyphrase === null) return notApplicable(ID, 0, 'There is no keyphrase whose words could be judged.');
  if (!keyphrase.functionWordsOnly) return notApplicable(ID, 0, 'The keyphrase has words that carry meaning.');
  const fix = fixOf('setKeyphrase', 0, 1);
  return yoastCheck(ID, 0, 'The keyphrase has function words only: choose words that people search for.', { fix }, 0);
}
