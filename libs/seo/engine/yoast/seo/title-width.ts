import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import { counted } from '../../grammatical-number';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';
import { measureTitleWidth } from './measure-title-width';

const ID = 'titleWidth';
/** What a search result shows of a title on a desktop. */
const MAXIMUM_PIXELS = 600;

/** Whether the SEO title fits the search result: 9 up to 600 pixels, 3 beyond, 1 without a title. */
export function titleWidth({ title }: Subject): Check {
  if (title === '') return yoastCheck(ID, 1, 'There is no SEO title: write one.', { fix: fixOf('writeTitle', 0, 1) });
  const pixels = measureTitleWidth(title);
  if (pixels > MAXIMUM_PIXELS) {
    const characters = Math.ceil(title.length * (1 - MAXIMUM_PIXELS / pixels));
    const message = `The SEO title is ${pixels} pixels wide, and search results show ${MAXIMUM_PIXELS}: cut about ${counted(characters, 'character')}.`;
    return yoastCheck(ID, 3, message, {
      fix: fixOf('narrowTitle', pixels, MAXIMUM_PIXELS),
    });
  }
  return yoastCheck(ID, 9, `The SEO title is ${pixels} pixels wide and fits the search result.`);
}
