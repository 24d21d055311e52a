import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'metaDescriptionLength';

/** Length of the meta description in characters: 9 in the recommended range, 6 (cornerstone 3) outside, 1 without one. */
export function metaDescriptionLength({ metaDescription, language, cornerstone }: Subject): Check {
  const [minimum, maximum] = language.code === 'ja' ? [61, 80] : [121, 156];
  const length = metaDescription.length;
  if (length === 0) {
    return yoastCheck(ID, 1, 'There is no meta description: write one.', { fix: fixOf('addCharacters', 0, minimum) });
  }
  const current = `The meta description has ${length} characters`;
  const poor = cornerstone ? 3 : 6;
  if (length < minimum) {
    return yoastCheck(ID, poor, `${current}: there is room for ${maximum - length} more.`, {
      fix: fixOf('addCharacters', length, minimum),
    });
  }
  if (length > maximum) {
    return yoastCheck(ID, poor, `${current}: search engines cut it off after ${maximum}.`, {
      fix: fixOf('removeCharacters', length, maximum),
    });
  }
  return yoastCheck(ID, 9, `${current}, a good length.`);
}
