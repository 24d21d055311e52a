import type { Check } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';
import { hasTransitionWord } from './has-transition-word';

const ID = 'textTransitionWords';
/** Shorter texts need no signposts. */
const SHORT_TEXT_WORDS = 200;
const RECOMMENDED_PERCENT = 30;
const ACCEPTABLE_PERCENT = 20;

/** Share of sentences with a transition word: 9 from 30 %, 6 from 20 %, 3 below; short texts always 9. */
export function textTransitionWords({ document, language, wordCount }: Subject): Check {
  const { transitionWords } = language;
  if (transitionWords === null) return notApplicable(ID, 9, 'Transition words are not known for this language.');
  const all = document.blocks.flatMap((block) => block.sentences.map((sentence) => ({ text: block.text, sentence })));
  if (all.length === 0) return notApplicable(ID, 9, 'There is no sentence to look at.');
  if (wordCount < SHORT_TEXT_WORDS)
    return yoastCheck(ID, 9, 'The text is short enough to do without transition words.');
  const found = all.filter(({ text, sentence }) => hasTransitionWord(text, sentence, transitionWords)).length;
  const percent = (found / all.length) * 100;
  const current = `${found} of ${all.length} sentences have a transition word`;
  if (percent >= RECOMMENDED_PERCENT) return yoastCheck(ID, 9, `${current}.`);
  const target = Math.ceil((all.length * RECOMMENDED_PERCENT) / 100);
  return yoastCheck(ID, percent >= ACCEPTABLE_PERCENT ? 6 : 3, `${current}: use them in ${target}.`, {
    fix: fixOf('addTransitionWords', found, target),
  });
}
