import type { Check } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import { byNumber, counted } from '../../grammatical-number';
import { markOfBlock } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'textAlignment';
const MAXIMUM_CHARACTERS = 50;

/** Whether long paragraphs or headings are centred by the block editor: 2 with any over 50 characters, otherwise nothing to say. */
export function textAlignment({ document }: Subject): Check {
  const long = document.blocks.filter(({ centered, text }) => centered && text.trim().length > MAXIMUM_CHARACTERS);
  if (long.length === 0) return notApplicable(ID, 9, 'No long text is centred.');
  const texts = `${counted(long.length, 'long text')} ${byNumber(long.length, 'is', 'are')}`;
  return yoastCheck(
    ID,
    2,
    `${texts} centred, which is hard to read: align ${byNumber(long.length, 'it', 'them')} with the start of the line.`,
    {
      fix: fixOf('alignText', long.length, 0),
      marks: long.map(markOfBlock),
    },
  );
}
