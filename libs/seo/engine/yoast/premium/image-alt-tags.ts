import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import { byNumber, counted } from '../../grammatical-number';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'imageAltTags';

/** Whether every image of a product page has an alt text: 9 if so, 3 if not or without images. */
export function imageAltTags({ document }: Subject): Check {
  const { images } = document;
  if (images.length === 0)
    return yoastCheck(ID, 3, 'The text has no image: add one with an alt text.', { fix: fixOf('addImages', 0, 1) });
  const without = images.filter(({ alt }) => alt.trim() === '');
  if (without.length === 0) return yoastCheck(ID, 9, 'Every image has an alt text.');
  return yoastCheck(
    ID,
    3,
    `${without.length} of ${counted(images.length, 'image')} ${byNumber(without.length, 'has', 'have')} no alt text: say what is to be seen.`,
    {
      fix: fixOf('addAlts', images.length - without.length, images.length),
      marks: without.map(({ start, end }) => ({ start, end })),
    },
  );
}
