import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import { segmentText } from '../../document/segment-text';
import { findDistinctUses } from '../../keyphrase/find-distinct-uses';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'metaDescriptionKeyword';
const MAXIMUM_USES = 2;

/** Whether the meta description names the keyphrase or a synonym: 9 once or twice, otherwise 3. */
export function metaDescriptionKeyword({ keyphrases, metaDescription, language }: Subject): Check {
  if (keyphrases.length === 0 || metaDescription === '') {
    return yoastCheck(ID, 3, 'Give the post a keyphrase and a meta description that names it.');
  }
  const description = segmentText(metaDescription, language);
  const count = findDistinctUses(keyphrases, description).length;
  if (count === 0) {
    return yoastCheck(ID, 3, 'The meta description does not name the keyphrase.', { fix: fixOf('addKeyphrase', 0, 1) });
  }
  if (count > MAXIMUM_USES) {
    return yoastCheck(ID, 3, `The meta description names the keyphrase ${count} times: twice at most.`, {
      fix: fixOf('removeKeyphrase', count, MAXIMUM_USES),
    });
  }
  return yoastCheck(ID, 9, 'The meta description names the keyphrase.');
}
