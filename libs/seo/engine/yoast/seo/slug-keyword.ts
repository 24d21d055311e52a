import type { Check } from '../../analysis';
import { decodeSlug } from '../../document/decode-slug';
import { segmentText } from '../../document/segment-text';
import { matchedShare } from '../../keyphrase/matched-share';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'slugKeyword';
/** Up to this many content words all must be in the slug, beyond more than half. */
const SHORT_KEYPHRASE_WORDS = 2;

/** Whether the slug reflects the keyphrase: 9 if so, 6 (cornerstone 3) if not, 3 without slug or keyphrase. */
export function slugKeyword({ keyphrase, slug, language, cornerstone }: Subject): Check {
  if (keyphrase === null || slug === '')
    return yoastCheck(ID, 3, 'Give the post a keyphrase and a slug that reflects it.');
  const share = matchedShare(keyphrase, segmentText(decodeSlug(slug).replace(/[-_]+/g, ' '), language));
  const needsAll = keyphrase.contentWords.length <= SHORT_KEYPHRASE_WORDS;
  if (needsAll ? share === 1 : share > 0.5) return yoastCheck(ID, 9, 'The slug reflects the keyphrase.');
  return yoastCheck(ID, cornerstone ? 3 : 6, 'The slug does not reflect the keyphrase: put its words in.');
}
