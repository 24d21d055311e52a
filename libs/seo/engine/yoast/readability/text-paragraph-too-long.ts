import type { Check } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import { markOfBlock, marksOf } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';
import { blockLength, longestOf } from './text-lengths';

const ID = 'textParagraphTooLong';

/** Length of the longest paragraph: 9 up to 150 words (products 70), 6 up to 200 (100), 3 beyond; in Japanese, twice as many characters. */
export function textParagraphTooLong({ document, language, contentType }: Subject): Check {
  const paragraphs = document.blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'caption');
  if (paragraphs.length === 0) return notApplicable(ID, 9, 'There is no paragraph to measure.');
  const { name: unit, perWord } = language.lengthUnit;
  const recommended = (contentType === 'product' ? 70 : 150) * perWord;
  const acceptable = (contentType === 'product' ? 100 : 200) * perWord;
  const tooLong = paragraphs.filter((paragraph) => blockLength(paragraph) > recommended);
  if (tooLong.length === 0) return yoastCheck(ID, 9, 'No paragraph is too long.');
  const longest = longestOf(tooLong.map(blockLength));
  return yoastCheck(
    ID,
    longest > acceptable ? 3 : 6,
    `The longest paragraph has ${longest} ${unit}: divide each that has more than ${recommended}.`,
    {
      marks: marksOf(tooLong, markOfBlock),
      fix: fixOf('shortenParagraph', longest, recommended),
    },
  );
}
