import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Block } from '../../document/content-document';
import { markOfBlock } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';
import { blockLength, longestOf } from './text-lengths';

const ID = 'subheadingsTooLong';

/** Whether subheadings break up the text: 9 while no section passes the limit, 6 a little, 3 far, 2 without any subheading. */
export function subheadingsTooLong({ document, wordCount, cornerstone }: Subject): Check {
  const recommended = cornerstone ? 250 : 300;
  const acceptable = cornerstone ? 300 : 350;
  if (wordCount <= recommended) return yoastCheck(ID, 9, 'The text is short enough to do without subheadings.');
  const sections = cutIntoSections(document.blocks);
  const lengths = sections.map((section) => section.text.reduce((total, block) => total + blockLength(block), 0));
  const longest = longestOf(lengths);
  if (!sections.some((section) => section.hasHeading)) {
    return yoastCheck(ID, 2, `The text has ${wordCount} words and no subheading: add one every ${recommended} words.`, {
      fix: fixOf('addSubheadings', 0, Math.ceil(wordCount / recommended) - 1),
    });
  }
  if (longest <= recommended) return yoastCheck(ID, 9, 'Subheadings break up the text well.');
  const tooLong = sections.filter((_, index) => (lengths[index] ?? 0) > recommended);
  return yoastCheck(
    ID,
    longest > acceptable ? 3 : 6,
    `The longest section has ${longest} words: divide it at ${recommended}.`,
    {
      marks: tooLong.flatMap((section) => section.text.slice(0, 1).map(markOfBlock)),
      fix: fixOf('shortenSection', longest, recommended),
    },
  );
}

interface Section {
  readonly hasHeading: boolean;
  readonly text: Block[];
}

/** Text before the first subheading is a section too. */
function cutIntoSections(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ hasHeading: false, text: [] }];
  for (const block of blocks) {
    if (block.headingLevel > 0) sections.push({ hasHeading: true, text: [] });
    else sections.at(-1)?.text.push(block);
  }
  return sections;
}
