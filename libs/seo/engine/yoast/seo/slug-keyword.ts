import type { Check } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import { decodeSlug } from '../../document/decode-slug';
import { segmentText } from '../../document/segment-text';
import { counted } from '../../grammatical-number';
import { matchedShare } from '../../keyphrase/matched-share';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'slugKeyword';
/** Up to this many content words all must be in the slug, beyond more than half. */
const SHORT_KEYPHRASE_WORDS = 2;

/** Whether the slug reflects the keyphrase: 9 if so, 6 (cornerstone 3) if not, 3 without slug or keyphrase. */
export function slugKeyword({ keyphrase, slug, language, cornerstone }: Subject): Check {
  if (language.code === 'ja') return notApplicable(ID, 9, 'Slugs are not judged in Japanese.');
  if (keyphrase === null)
    return yoastCheck(ID, 3, 'Set a focus keyphrase, then put its words into the slug.', {
      fix: fixOf('setKeyphrase', 0, 1),
    });
  const words = keyphrase.contentWords.length;
  const wanted = words <= SHORT_KEYPHRASE_WORDS ? words : Math.floor(words / 2) + 1;
  if (slug === '')
    return yoastCheck(ID, 3, 'Write a slug with the words of the keyphrase.', {
      fix: fixOf('addKeyphraseToSlug', 0, wanted),
    });
  const share = matchedShare(keyphrase, segmentText(decodeSlug(slug).replace(/[-_]+/g, ' '), language));
  const found = Math.round(share * words);
  if (found >= wanted) return yoastCheck(ID, 9, 'The slug reflects the keyphrase.');
  return yoastCheck(
    ID,
    cornerstone ? 3 : 6,
    `The slug does not reflect the keyphrase: put in ${counted(wanted - found, 'more word')} of it.`,
    {
      fix: fixOf('addKeyphraseToSlug', found, wanted),
    },
  );
}
