import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import { counted } from '../../grammatical-number';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'metaDescriptionLength';

/** Length of the meta description: 9 from 121 to 156 characters (Japanese 61-80), 6 (cornerstone 3) outside, 1 without one. */
export function metaDescriptionLength({ metaDescription, language, cornerstone }: Subject): Check {
  const [minimum, maximum] = language.code === 'ja' ? [61, 80] : [121, 156];
  const length = metaDescription.length;
  if (length === 0) {
    return yoastCheck(ID, 1, `There is no meta description: write one of ${minimum}-${maximum} characters.`, {
      fix: fixOf('lengthenMetaDescription', 0, minimum),
    });
  }
  const current = `The meta description has ${counted(length, 'character')}`;
  const poor = cornerstone ? 3 : 6;
  if (length < minimum) {
    return yoastCheck(ID, poor, `${current}: add at least ${minimum - length}.`, {
      fix: fixOf('lengthenMetaDescription', length, minimum),
    });
  }
  if (length > maximum) {
    return yoastCheck(
      ID,
      poor,
      `${current}, which search engines do not show whole: cut at least ${length - maximum}.`,
      {
        fix: fixOf('shortenMetaDescription', length, maximum),
      },
    );
  }
  return yoastCheck(ID, 9, `${current}, a good length.`);
}
