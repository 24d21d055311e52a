import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import { byNumber, counted } from '../../grammatical-number';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'usedKeywords';

/**
 * Whether other posts of the site compete for the same keyphrase: 9 none, 6 one, 1 more or no keyphrase. Yoast's plug-in adds this
 * check to its SEO assessor, so it counts in the total like any other.
 */
export function usedKeywords({ keyphrase, otherPostsWithKeyphrase = 0 }: Subject): Check {
  if (keyphrase === null)
    return yoastCheck(ID, 1, 'Set a focus keyphrase that no other post has.', { fix: fixOf('setKeyphrase', 0, 1) });
  if (otherPostsWithKeyphrase === 0) return yoastCheck(ID, 9, 'No other post has this keyphrase.');
  const posts = `${counted(otherPostsWithKeyphrase, 'other post')} ${byNumber(otherPostsWithKeyphrase, 'has', 'have')}`;
  return yoastCheck(
    ID,
    otherPostsWithKeyphrase === 1 ? 6 : 1,
    `${posts} this keyphrase: choose another one, so that they do not compete.`,
    {
      fix: fixOf('chooseUnusedKeyphrase', otherPostsWithKeyphrase, 0),
    },
  );
}
