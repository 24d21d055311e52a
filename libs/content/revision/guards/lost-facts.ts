import { addressKeyOf } from '../fixes/links/link-address';
import { linkedPagesOf } from '../fixes/links/linked-pages';
import type { Guard } from './guard';
import { figuresIn } from './figures';
import { quotationsIn } from './quotations';

/** Whether a number, a date, a quoted name or a link to the source of a given fact is gone from the text. */
export const losesFacts: Guard = (before, after, { facts }) => {
  if (before.draft.content === after.draft.content) return false;
  const figures = figuresIn(after.text);
  if ([...figuresIn(before.text)].some((figure) => !figures.has(figure))) return true;
  const text = after.text.toLowerCase();
  if (quotationsIn(before.text).some((quotation) => !text.includes(quotation.toLowerCase()))) return true;
  const [cited, stillCited] = [linkedPagesOf(before.markup), linkedPagesOf(after.markup)];
  return facts.some(({ sourceUrl }) => {
    const page = addressKeyOf(sourceUrl);
    return cited.has(page) && !stillCited.has(page);
  });
};
