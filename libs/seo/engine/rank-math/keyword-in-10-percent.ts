import type { Check } from '../analysis';
import type { Block } from '../document/content-document';
import type { Subject } from '../subject';
import { containsKeyword } from './keyword';
import { rankMathCheck } from './rank-math-check';

const ID = 'keywordIn10Percent';
const POINTS = 3;
/** Up to this many words the whole text is its beginning. */
const SHORT_TEXT_WORDS = 400;

/** 3 points when the first tenth of the words contains the keyword. */
export function keywordIn10Percent(subject: Subject): Check {
  const { document, wordCount } = subject;
  const words = wordCount <= SHORT_TEXT_WORDS ? wordCount : Math.floor(wordCount / 10);
  return containsKeyword(firstWords(document.blocks, words), subject)
    ? rankMathCheck(ID, POINTS, POINTS, 'The beginning of the text contains the keyword.')
    : rankMathCheck(ID, 0, POINTS, 'The first tenth of the text does not contain the keyword.');
}

function firstWords(blocks: readonly Block[], count: number): string {
  const texts: string[] = [];
  let left = count;
  for (const { text, sentences } of blocks) {
    if (left <= 0) break;
    const words = sentences.flatMap((sentence) => sentence.words);
    texts.push(words.length <= left ? text : text.slice(0, words[left - 1]?.end));
    left -= words.length;
  }
  return texts.join(' ');
}
