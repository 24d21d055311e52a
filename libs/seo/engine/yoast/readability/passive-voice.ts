import type { Check, Mark } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import { byNumber, counted } from '../../grammatical-number';
import { marksOf } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'passiveVoice';
const RECOMMENDED_PERCENT = 10;
const ACCEPTABLE_PERCENT = 15;

/** Share of sentences in the passive voice: 9 up to 10 %, 6 up to 15 %, 3 beyond. */
export function passiveVoice({ document, language }: Subject): Check {
  const { isPassive } = language;
  if (isPassive === null) return notApplicable(ID, 9, 'The passive voice is not judged in this language.');
  const { lines, source } = document.markup;
  const passive: Mark[] = [];
  let sentenceCount = 0;
  for (const { start, text, sentences } of lines) {
    sentenceCount += sentences.length;
    for (const sentence of sentences) {
      if (isPassive(sentence.words, text)) passive.push({ start: start + sentence.start, end: start + sentence.end });
    }
  }
  if (sentenceCount === 0) return notApplicable(ID, 9, 'There is no sentence to look at.');
  const percent = (passive.length / sentenceCount) * 100;
  const current = `${passive.length} of ${counted(sentenceCount, 'sentence')} ${byNumber(passive.length, 'is', 'are')} in the passive voice`;
  const marks = marksOf(passive, ({ start, end }) => source.markOf(start, end));
  if (percent <= RECOMMENDED_PERCENT) return yoastCheck(ID, 9, `${current}.`, { marks });
  const target = Math.floor((sentenceCount * RECOMMENDED_PERCENT) / 100);
  const message = `${current}: say who acts in ${passive.length - target} of them.`;
  const fix = fixOf('makeSentencesActive', passive.length, target);
  return yoastCheck(ID, percent <= ACCEPTABLE_PERCENT ? 6 : 3, message, { fix, marks });
}
