import type { Check } from '../../analysis';
import { fixOf, notApplicable } from '../../check';
import { byNumber, counted } from '../../grammatical-number';
import { markOfSentence, marksOf, type LocatedSentence } from '../../marks';
import type { Subject } from '../../subject';
import { yoastCheck } from '../yoast-check';

const ID = 'textSentenceLength';

/** Share of long sentences: 9 up to 25 % (cornerstone 20 %), 6 up to 30 % (25 %), 3 beyond; products and some languages below. */
export function textSentenceLength(subject: Subject): Check {
  const { document, language } = subject;
  const { sentenceCount } = document;
  if (sentenceCount === 0) return notApplicable(ID, 9, 'There is no sentence to measure.');
  const [recommended, acceptable] = percentagesFor(subject);
  const long: LocatedSentence[] = [];
  for (const block of document.blocks) {
    for (const sentence of block.sentences) {
      if (sentence.length > language.longSentenceWords) long.push({ block, sentence });
    }
  }
  const percent = (long.length / sentenceCount) * 100;
  const current = `${long.length} of ${counted(sentenceCount, 'sentence')} ${byNumber(long.length, 'has', 'have')} more than ${language.longSentenceWords} ${language.lengthUnit.name}`;
  if (percent <= recommended) return yoastCheck(ID, 9, `${current}, a fair share.`);
  const target = Math.floor((sentenceCount * recommended) / 100);
  return yoastCheck(ID, percent <= acceptable ? 6 : 3, `${current}: shorten ${long.length - target} of them.`, {
    marks: marksOf(long, markOfSentence),
    fix: fixOf('shortenSentences', long.length, target),
  });
}

type Percentages = readonly [recommended: number, acceptable: number];

const BY_LANGUAGE: Readonly<Record<string, Percentages>> = { pl: [15, 20], tr: [20, 25] };

/** Products are judged more strictly than posts, but alike in all languages. */
function percentagesFor({ contentType, cornerstone, language }: Subject): Percentages {
  if (contentType === 'product') return cornerstone ? [15, 20] : [20, 25];
  return BY_LANGUAGE[language.code] ?? (cornerstone ? [20, 25] : [25, 30]);
}
