import type { Check } from '../analysis';
import type { Block } from '../document/content-document';
import type { Subject } from '../subject';
import { keywordPattern } from './keyword';
import { lacksKeyword } from './lacks-keyword';
import { rankMathCheck } from './rank-math-check';

const ID = 'keywordIn10Percent';
const POINTS = 3;
/** Up to this many words the whole text is its beginning. */
const SHORT_TEXT_WORDS = 400;

/** 3 points when the first tenth of the words contains the keyword, of texts up to 400 words the whole. */
export function keywordIn10Percent(subject: Subject): Check {
  const { document, wordCount } = subject;
  const isWhole = wordCount <= SHORT_TEXT_WORDS;
  const words = isWhole ? wordCount : Math.floor(wordCount / 10);
  const keyword = keywordPattern(subject);
  return beginningsOf(document.blocks, words).some((text) => text.search(keyword) >= 0)
    ? rankMathCheck(ID, POINTS, POINTS, 'The beginning of the text contains the keyword.')
    : lacksKeyword(
        ID,
        POINTS,
        isWhole ? 'the text' : 'the first tenth of the text',
        'addKeyphraseToIntroduction',
        subject,
      );
}

/** The texts of the first blocks, up to so many words of all together. */
function beginningsOf(blocks: readonly Block[], count: number): string[] {
  const texts: string[] = [];
  let left = count;
  for (const { text, sentences } of blocks) {
    if (left <= 0) break;
    const wordCount = sentences.reduce((total, { words }) => total + words.length, 0);
    if (wordCount <= left) texts.push(text);
    else texts.push(text.slice(0, sentences.flatMap(({ words }) => words)[left - 1]?.end));
    left -= wordCount;
  }
  return texts;
}
