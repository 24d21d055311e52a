import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import { segmentText } from '../../document/segment-text';
import { counted } from '../../grammatical-number';
import { findDistinctUses } from '../../keyphrase/find-distinct-uses';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'metaDescriptionKeyword';
const MAXIMUM_USES = 2;

/** Whether the meta description names the keyphrase or a synonym: 9 once or twice, otherwise 3. */
export function metaDescriptionKeyword({ keyphrases, metaDescription, language }: Subject): Check {
  if (keyphrases.length === 0)
    return yoastCheck(ID, 3, 'Set a focus keyphrase, then name it in the meta description.', {
      fix: fixOf('setKeyphrase', 0, 1),
    });
  if (metaDescription === '')
    return yoastCheck(ID, 3, 'Write a meta description that names the keyphrase.', {
      fix: fixOf('addKeyphraseToMetaDescription', 0, 1),
    });
  const description = segmentText(metaDescription, language);
  const count = findDistinctUses(keyphrases, description).length;
  if (count === 0) {
    return yoastCheck(ID, 3, 'The meta description does not name the keyphrase: name it once.', {
      fix: fixOf('addKeyphraseToMetaDescription', 0, 1),
    });
  }
  if (count > MAXIMUM_USES) {
    return yoastCheck(
      ID,
      3,
      `The meta description names the keyphrase ${count} times: take it out ${counted(count - MAXIMUM_USES, 'time')}.`,
      {
        fix: fixOf('removeKeyphraseFromMetaDescription', count, MAXIMUM_USES),
      },
    );
  }
  return yoastCheck(ID, 9, 'The meta description names the keyphrase.');
}
