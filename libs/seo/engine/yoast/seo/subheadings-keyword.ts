import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import type { Block } from '../../document/content-document';
import { matchedShare } from '../../keyphrase/matched-share';
import { markOfBlock } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'subheadingsKeyword';
const MINIMUM_SHARE = 0.3;
const MAXIMUM_SHARE = 0.75;

/** Whether a fair share of the H2 and H3 headings (30-75 %) reflects the keyphrase: 9 if so, 3 if not, 2 or 1 without headings or keyphrase. */
export function subheadingsKeyword(subject: Subject): Check {
  const { document, keyphrases, wordCount } = subject;
  if (keyphrases.length === 0 || wordCount === 0) {
    return yoastCheck(ID, 1, 'Give the post a keyphrase and subheadings that reflect it.');
  }
  const subheadings = document.blocks.filter(({ headingLevel }) => headingLevel === 2 || headingLevel === 3);
  const longText = subject.cornerstone ? 250 : 300;
  if (subheadings.length === 0) {
    return wordCount < longText
      ? yoastCheck(ID, 9, 'The text is short enough to do without subheadings.')
      : yoastCheck(ID, 2, 'The text has no H2 or H3 subheadings that could reflect the keyphrase.', {
          fix: fixOf('addSubheadings', 0, 1),
        });
  }
  return judge(
    subheadings,
    subheadings.filter((heading) => reflects(heading, subject)),
  );
}

function judge(subheadings: readonly Block[], matching: readonly Block[]): Check {
  const minimum = Math.ceil(subheadings.length * MINIMUM_SHARE);
  const maximum = Math.max(1, Math.floor(subheadings.length * MAXIMUM_SHARE));
  const current = `${matching.length} of ${subheadings.length} subheadings reflect the keyphrase`;
  if (matching.length < minimum) {
    return yoastCheck(ID, 3, `${current}: let at least ${minimum} do so.`, {
      marks: subheadings.map(markOfBlock),
      fix: fixOf('addKeyphraseToSubheadings', matching.length, minimum),
    });
  }
  if (matching.length > maximum) {
    return yoastCheck(ID, 3, `${current}, which reads as forced: ${maximum} at most.`, {
      marks: matching.map(markOfBlock),
      fix: fixOf('removeKeyphraseFromSubheadings', matching.length, maximum),
    });
  }
  return yoastCheck(ID, 9, `${current}.`, { marks: matching.map(markOfBlock) });
}

/** More than half of the content words; all of them where function words cannot be told apart. */
function reflects(heading: Block, { keyphrases, language }: Subject): boolean {
  return keyphrases.some((keyphrase) => {
    const share = matchedShare(keyphrase, heading);
    return language.functionWords === null ? share === 1 : share > 0.5;
  });
}
