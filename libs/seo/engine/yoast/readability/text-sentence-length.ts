import type { Check } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import { markOfSentence } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'textSentenceLength';

/** Share of long sentences: 9 up to the recommended percentage, 6 up to the acceptable one, 3 beyond. */
export function textSentenceLength({ document, language, cornerstone }: Subject): Check {
  const sentences = document.blocks.flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })));
  if (sentences.length === 0) return notApplicable(ID, 9, 'There is no sentence to measure.');
  const [recommended, acceptable] = percentagesFor(language.code, cornerstone);
  const long = sentences.filter(({ sentence }) => sentence.length > language.longSentenceWords);
  const percent = (long.length / sentences.length) * 100;
  const current = `${long.length} of ${sentences.length} sentences have more than ${language.longSentenceWords} words`;
  if (percent <= recommended) return yoastCheck(ID, 9, `${current}, a fair share.`);
  const target = Math.floor((sentences.length * recommended) / 100);
  return yoastCheck(ID, percent <= acceptable ? 6 : 3, `${current}: shorten ${long.length - target} of them.`, {
    marks: long.map(({ block, sentence }) => markOfSentence(block, sentence)),
    fix: fixOf('shortenSentences', long.length, target),
  });
}

function percentagesFor(language: string, cornerstone: boolean): readonly [recommended: number, acceptable: number] {
  if (language === 'pl') return [15, 20];
  return cornerstone || language === 'tr' ? [20, 25] : [25, 30];
}
