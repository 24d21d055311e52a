import type { Check } from '../../analysis';
import { fixOf } from '../../check';
import { findKeyphrase } from '../../keyphrase/find-keyphrase';
import { matchedShare } from '../../keyphrase/matched-share';
import { markOfBlock } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'introductionKeyword';

/** Whether the first paragraph names the keyphrase: 9 in one sentence, 6 spread over sentences, 3 otherwise. */
export function introductionKeyword({ document, keyphrases }: Subject): Check {
  const introduction = document.blocks.find((block) => block.kind !== 'heading' && block.kind !== 'caption');
  if (keyphrases.length === 0)
    return yoastCheck(ID, 3, 'Set a focus keyphrase, then name it in the first paragraph.', {
      fix: fixOf('setKeyphrase', 0, 1),
    });
  if (introduction === undefined)
    return yoastCheck(ID, 3, 'Write a first paragraph that names the keyphrase.', {
      fix: fixOf('addKeyphraseToIntroduction', 0, 1),
    });
  const uses = keyphrases.flatMap((keyphrase) => findKeyphrase(keyphrase, introduction));
  const marks = uses.flat().map(({ start, end }) => introduction.source.markOf(start, end));
  if (uses.length > 0) return yoastCheck(ID, 9, 'The first paragraph names the keyphrase in one sentence.', { marks });
  const extras = { fix: fixOf('addKeyphraseToIntroduction', 0, 1), marks: [markOfBlock(introduction)] };
  if (keyphrases.some((keyphrase) => matchedShare(keyphrase, introduction) === 1)) {
    return yoastCheck(
      ID,
      6,
      'The words of the keyphrase are scattered over the first paragraph: bring them into one sentence.',
      extras,
    );
  }
  return yoastCheck(
    ID,
    3,
    'The first paragraph does not name the keyphrase: say at once what the text is about.',
    extras,
  );
}
