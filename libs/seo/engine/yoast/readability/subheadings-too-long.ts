import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Block, ContentDocument } from '../../document/content-document';
import { markOfBlock, marksOf } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';
import { longestOf } from './text-lengths';

const ID = 'subheadingsTooLong';

/**
 * Whether subheadings break up the text: 9 while no section has more than 300 words (cornerstone 250; in Japanese twice as many
 * characters), 6 up to 350 (300), 3 beyond, 2 for a longer text without any subheading.
 */
export function subheadingsTooLong({ document, language, cornerstone }: Subject): Check {
  const { name: unit, perWord } = language.lengthUnit;
  const recommended = (cornerstone ? 250 : 300) * perWord;
  const acceptable = (cornerstone ? 300 : 350) * perWord;
  const length = document.sectionLengths.reduce((total, section) => total + section, 0);
  if (length <= recommended) return yoastCheck(ID, 9, 'The text is short enough to do without subheadings.');
  const sections = cutIntoSections(document);
  const longest = longestOf(sections.map((section) => section.length));
  if (!document.blocks.some(({ headingLevel }) => headingLevel > 0)) {
    const missing = Math.ceil(length / recommended) - 1;
    return yoastCheck(
      ID,
      2,
      `The text has ${length} ${unit} and no subheading: add ${missing}, one every ${recommended} ${unit}.`,
      {
        fix: fixOf('addSubheadings', 0, missing),
      },
    );
  }
  if (longest <= recommended) return yoastCheck(ID, 9, 'Subheadings break up the text well.');
  const tooLong = sections.filter((section) => section.length > recommended);
  return yoastCheck(
    ID,
    longest > acceptable ? 3 : 6,
    `The longest section has ${longest} ${unit}: divide each that has more than ${recommended} by a subheading.`,
    {
      marks: marksOf(tooLong, ({ first }) => markOfBlock(first)),
      fix: fixOf('shortenSection', longest, recommended),
    },
  );
}

/** Text up to the next subheading, with or without one above it; none is empty. */
interface Section {
  readonly first: Block;
  readonly length: number;
}

function cutIntoSections({ blocks, sectionLengths }: ContentDocument): Section[] {
  const sections: Section[] = [];
  let place = 0;
  let isBegun = false;
  for (const block of blocks) {
    if (block.headingLevel > 0) {
      place += 1;
      isBegun = false;
    } else if (!isBegun) {
      sections.push({ first: block, length: sectionLengths[place] ?? 0 });
      isBegun = true;
    }
  }
  return sections;
}
