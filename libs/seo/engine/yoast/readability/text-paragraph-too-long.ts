import type { Check } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import { markOfBlock } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';
import { blockLength, longestOf } from './text-lengths';

const ID = 'textParagraphTooLong';

/** Length of the longest paragraph in words: 9 up to the recommended length, 6 up to the acceptable one, 3 beyond. */
export function textParagraphTooLong({ document, contentType }: Subject): Check {
  const paragraphs = document.blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'caption');
  if (paragraphs.length === 0) return notApplicable(ID, 9, 'There is no paragraph to measure.');
  const [recommended, acceptable] = contentType === 'product' ? [70, 100] : [150, 200];
  const tooLong = paragraphs.filter((paragraph) => blockLength(paragraph) > recommended);
  if (tooLong.length === 0) return yoastCheck(ID, 9, 'No paragraph is too long.');
  const longest = longestOf(tooLong.map(blockLength));
  return yoastCheck(
    ID,
    longest > acceptable ? 3 : 6,
    `The longest paragraph has ${longest} words: keep to ${recommended}.`,
    {
      marks: tooLong.map(markOfBlock),
      fix: fixOf('shortenParagraph', longest, recommended),
    },
  );
}
