import { searchWordsOf, type SearchWord } from '@seoforge/seo';

/** A stretch of a text, and which of the terms stand in it. */
export interface Passage {
  /** At most 1,200 UTF-16 units, from the beginning of a word to the end of one. */
  readonly passage: string;
  readonly terms: ReadonlySet<string>;
}

const MOST_CHARACTERS = 1_200;
/** What is left is given to the words around, so that the passage can be understood. */
const DENSE_CHARACTERS = 800;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stretch of a text in which most of the terms stand, most densely, with what stands around it; null where none does. Linear in the text. */
export function bestPassageOf(text: string, language: string, sought: ReadonlySet<string>): Passage | null {
  const words = searchWordsOf(text, language);
  const uses = words.filter(({ term }) => term !== null && sought.has(term));
  const densest = densestOf(uses);
  if (densest === null) return null;
  const { start, end } = widened(densest, words, text);
  const inside = uses.filter((use) => use.start >= start && use.end <= end);
  return { passage: text.slice(start, end), terms: new Set(inside.flatMap(({ term }) => term ?? [])) };
}

/** The stretch with most distinct terms, of those with as many the one with most uses, the first. */
function densestOf(uses: readonly SearchWord[]): Span | null {
  const counts = new Map<string, number>();
  let best: (Span & { readonly distinct: number; readonly uses: number }) | null = null;
  let first = 0;
  for (const [last, use] of uses.entries()) {
    const term = use.term ?? '';
    counts.set(term, (counts.get(term) ?? 0) + 1);
    for (let left = uses[first]; left && use.end - left.start > DENSE_CHARACTERS && first < last; left = uses[first]) {
      const count = (counts.get(left.term ?? '') ?? 1) - 1;
      if (count === 0) counts.delete(left.term ?? '');
      else counts.set(left.term ?? '', count);
      first += 1;
    }
    const found = { distinct: counts.size, uses: last - first + 1, start: uses[first]?.start ?? 0, end: use.end };
    const isBetter =
      !best || found.distinct > best.distinct || (found.distinct === best.distinct && found.uses > best.uses);
    if (isBetter) best = found;
  }
  return best;
}

/** From the block's beginning where that is near, and on to where there is room for whole words. */
function widened(span: Span, words: readonly SearchWord[], text: string): Span {
  const room = MOST_CHARACTERS - (span.end - span.start);
  const earliest = Math.max(0, span.start - Math.floor(room / 2));
  const block = text.lastIndexOf('\n', span.start) + 1;
  const firstWord = words.find((word) => word.start >= earliest)?.start ?? span.start;
  const start = block >= earliest ? block : Math.min(firstWord, span.start);
  const latest = start + MOST_CHARACTERS;
  const lastWord = words.findLast((word) => word.end <= latest)?.end ?? span.end;
  const end = text.length <= latest ? text.length : Math.max(lastWord, span.end);
  return { start, end };
}
