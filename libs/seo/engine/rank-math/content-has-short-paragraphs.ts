import type { Check } from '../analysis';
import { fixOf } from '../check';
import { markOfBlock } from '../marks';
import type { Subject } from '../subject';
import { rankMathCheck } from './rank-math-check';

const ID = 'contentHasShortParagraphs';
const POINTS = 3;
const MAXIMUM_WORDS = 120;

/** 3 points when no paragraph has more than 120 words. */
export function contentHasShortParagraphs({ document }: Subject): Check {
  const lengths = document.blocks.map((block) =>
    block.sentences.reduce((total, sentence) => total + sentence.words.length, 0),
  );
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest === 0)
    return rankMathCheck(ID, 0, POINTS, 'The text has no paragraph: write one.', { fix: fixOf('addWords', 0, 1) });
  if (longest <= MAXIMUM_WORDS) return rankMathCheck(ID, POINTS, POINTS, 'All paragraphs are short.');
  return rankMathCheck(
    ID,
    0,
    POINTS,
    `The longest paragraph has ${longest} words: divide each that has more than ${MAXIMUM_WORDS}.`,
    {
      marks: document.blocks.filter((_, index) => (lengths[index] ?? 0) > MAXIMUM_WORDS).map(markOfBlock),
      fix: fixOf('shortenParagraph', longest, MAXIMUM_WORDS),
    },
  );
}
