import type { Check } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import { byNumber, counted } from '../../grammatical-number';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';
import { hasTransitionWord } from './has-transition-word';

const ID = 'textTransitionWords';
/** Shorter texts need no signposts. */
const SHORT_TEXT_WORDS = 200;
const RECOMMENDED_PERCENT = 30;
const ACCEPTABLE_PERCENT = 20;

/** Share of sentences with a transition word: 9 from 30 %, 6 from 20 %, 3 below; short texts always 9. */
export function textTransitionWords({ document, language }: Subject): Check {
  const { transitionWords } = language;
  if (transitionWords === null) return notApplicable(ID, 9, 'Transition words are not known for this language.');
  if (document.sentenceCount === 0) return notApplicable(ID, 9, 'There is no sentence to look at.');
  if (document.length < SHORT_TEXT_WORDS * language.lengthUnit.perWord)
    return yoastCheck(ID, 9, 'The text is short enough to do without transition words.');
  let found = 0;
  for (const { text, sentences } of document.blocks) {
    for (const sentence of sentences) if (hasTransitionWord(text, sentence, transitionWords)) found += 1;
  }
  const total = document.sentenceCount + document.wordlessSentenceCount;
  const percent = (found / total) * 100;
  const current = `${found} of ${counted(total, 'sentence')} ${byNumber(found, 'has', 'have')} a transition word`;
  if (percent >= RECOMMENDED_PERCENT) return yoastCheck(ID, 9, `${current}.`);
  const target = Math.ceil((total * RECOMMENDED_PERCENT) / 100);
  return yoastCheck(ID, percent >= ACCEPTABLE_PERCENT ? 6 : 3, `${current}: add one to ${target - found} more.`, {
    fix: fixOf('addTransitionWords', found, target),
  });
}
