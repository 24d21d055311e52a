import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Block } from '../../document/content-document';
import { counted } from '../../grammatical-number';
import { matchedShare } from '../../keyphrase/matched-share';
import { markOfBlock, marksOf } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'subheadingsKeyword';
const MINIMUM_SHARE = 0.3;
const MAXIMUM_SHARE = 0.75;

/**
 * Whether a fair share of the H2 and H3 headings (30-75 %) reflects the keyphrase: 9 if so, 3 if not, 2 or 1 without headings or
 * keyphrase. Headings without text count; a text whose only headings are in quotations or tables of contents is let pass.
 */
export function subheadingsKeyword(subject: Subject): Check {
  const { document, keyphrases, wordCount } = subject;
  if (keyphrases.length === 0)
    return yoastCheck(ID, 1, 'Set a focus keyphrase, then name it in the subheadings.', {
      fix: fixOf('setKeyphrase', 0, 1),
    });
  if (subject.isBlank)
    return yoastCheck(ID, 1, 'Write a text whose subheadings reflect the keyphrase.', {
      fix: fixOf('addKeyphraseToSubheadings', 0, 1),
    });
  const longText = subject.cornerstone ? 250 : 300;
  if (document.subheadingCount === 0) {
    return wordCount < longText || document.hiddenSubheadingCount > 0
      ? yoastCheck(ID, 9, 'The text may do without subheadings.')
      : yoastCheck(ID, 2, 'The text has no H2 or H3: add one with the keyphrase.', {
          fix: fixOf('addKeyphraseToSubheadings', 0, 1),
        });
  }
  return judge(document.subheadingCount, sortSubheadings(subject));
}

/** The H2 and H3 headings that have a text, by whether they reflect the keyphrase. */
interface Subheadings {
  readonly matching: Block[];
  readonly others: Block[];
}

function sortSubheadings(subject: Subject): Subheadings {
  const sorted: Subheadings = { matching: [], others: [] };
  for (const block of subject.document.blocks) {
    if (block.headingLevel !== 2 && block.headingLevel !== 3) continue;
    (reflects(block, subject) ? sorted.matching : sorted.others).push(block);
  }
  return sorted;
}

function judge(count: number, { matching, others }: Subheadings): Check {
  const minimum = Math.ceil(count * MINIMUM_SHARE);
  const maximum = Math.max(1, Math.floor(count * MAXIMUM_SHARE));
  const current = `The keyphrase is reflected in ${matching.length} of ${counted(count, 'subheading')}`;
  if (matching.length < minimum) {
    return yoastCheck(ID, 3, `${current}: name it in ${minimum - matching.length} more.`, {
      marks: marksOf(others, markOfBlock),
      fix: fixOf('addKeyphraseToSubheadings', matching.length, minimum),
    });
  }
  if (matching.length > maximum) {
    return yoastCheck(ID, 3, `${current}, which reads as forced: reword ${matching.length - maximum} of them.`, {
      marks: marksOf(matching, markOfBlock),
      fix: fixOf('removeKeyphraseFromSubheadings', matching.length, maximum),
    });
  }
  return yoastCheck(ID, 9, `${current}.`, { marks: marksOf(matching, markOfBlock) });
}

/** More than half of the content words; all of them where function words cannot be told apart. */
function reflects(heading: Block, { keyphrases, language }: Subject): boolean {
  return keyphrases.some((keyphrase) => {
    const share = matchedShare(keyphrase, heading);
    return language.functionWords === null ? share === 1 : share > 0.5;
  });
}
