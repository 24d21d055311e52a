import { splitSentences } from '../../rendering/split-sentences';
import { editAroundMarks, marksIn } from './marks';

/** What a model translates at once: a segment's text, or some sentences of a long one. */
export interface Unit {
  readonly id: string;
  readonly text: string;
}

/** A stretch of a segment, and the white space behind it. */
export interface Stretch {
  readonly text: string;
  readonly gap: string;
}

/** About 500 words: more is too much for one answer to come out whole. */
const MOST_CHARACTERS = 3_000;

/** A long text in stretches of whole sentences, with no inline element divided; a shorter one is one stretch. */
export function stretchesOf(text: string, language: string): readonly Stretch[] {
  if (text.length <= MOST_CHARACTERS) return [{ text, gap: '' }];
  const closings = new Set(marksIn(text).filter((mark) => mark.startsWith('⟦/')));
  const stretches: Stretch[] = [];
  let start = 0;
  let end = 0;
  let open = 0;
  for (const [sentenceStart, sentenceEnd] of splitSentences(text, language)) {
    if (open === 0 && end > start && sentenceEnd - start > MOST_CHARACTERS) {
      stretches.push({ text: text.slice(start, end), gap: text.slice(end, sentenceStart) });
      start = sentenceStart;
    }
    open += balanceOf(text.slice(sentenceStart, sentenceEnd), closings);
    end = sentenceEnd;
  }
  stretches.push({ text: text.slice(start), gap: '' });
  return stretches;
}

/** How many more inline elements a sentence begins than it ends. @param closings the marks that end one */
function balanceOf(sentence: string, closings: ReadonlySet<string>): number {
  return marksIn(sentence).reduce((sum, mark) => {
    if (closings.has(mark)) return sum - 1;
    return closings.has(mark.replace('⟦', '⟦/')) ? sum + 1 : sum;
  }, 0);
}

/** What a reader would read of a text with marks. */
export function readingOf(text: string): string {
  return editAroundMarks(
    text,
    (words) => words,
    () => '',
  );
}
