import type { Check } from '../../analysis';
import { notApplicable } from '../../check';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'functionWordsInKeyphrase';

/** Remarks, without counting it, that a keyphrase has nothing but function words. */
export function functionWordsInKeyphrase({ keyphrase, language }: Subject): Check {
  if (language.functionWords === null) return notApplicable(ID, 0, 'Function words are not known for this language.');
  if (keyphrase?.functionWordsOnly !== true) return notApplicable(ID, 0, 'The keyphrase has words that carry meaning.');
  return yoastCheck(ID, 0, 'The keyphrase has function words only: choose words that people search for.', {}, 0);
}
