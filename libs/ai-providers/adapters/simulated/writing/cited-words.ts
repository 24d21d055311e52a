import type { Keyphrase } from '../keyphrase';

/** A part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
const MOST_LINKED_WORDS = 4;

/** The few words of a statement that carry the link to its source: its last ones, or others where those are the keyphrase. */
export function citedWordsOf(statement: string, keyphrase: Keyphrase): Span {
  const words = [...WORDS.segment(statement)].filter(({ isWordLike }) => isWordLike);
  const spans = windowsOf(words.length).map(([first, last]) => ({
    start: words[first]?.index ?? 0,
    end: (words[last]?.index ?? 0) + (words[last]?.segment.length ?? statement.length),
  }));
  const fit = spans.find(({ start, end }) => keyphrase.countIn(statement.slice(start, end)) === 0);
  return fit ?? spans[0] ?? { start: 0, end: statement.length };
}

/** First and last word of the stretches that may be linked, best first. */
function windowsOf(count: number): readonly (readonly [number, number])[] {
  const length = Math.min(MOST_LINKED_WORDS, count);
  const starts = Array.from({ length: Math.max(0, count - length + 1) }, (_, index) => count - length - index);
  return count === 0 ? [] : starts.map((first) => [first, first + length - 1] as const);
}
