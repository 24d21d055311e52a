import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import { counted } from '../../grammatical-number';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'images';

/** Whether the text has images: 9 from one on (products from four, 6 below), 3 without. */
export function images({ document, contentType }: Subject): Check {
  const count = document.images.length;
  const wanted = contentType === 'product' ? 4 : 1;
  const marks = document.images.map(({ start, end }) => ({ start, end }));
  if (count >= wanted) return yoastCheck(ID, 9, `The text has ${counted(count, 'image')}.`, { marks });
  const fix = fixOf('addImages', count, wanted);
  if (count > 0)
    return yoastCheck(
      ID,
      6,
      `The text has ${counted(count, 'image')}: add ${wanted - count} more to show the product well.`,
      { fix, marks },
    );
  return yoastCheck(ID, 3, `The text has no image: add ${wanted}.`, { fix });
}
