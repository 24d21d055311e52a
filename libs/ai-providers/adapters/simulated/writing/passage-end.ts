import type { Sentence } from './sentence-writer';

export interface EndOptions {
  readonly first: readonly Sentence[];
  readonly second: readonly Sentence[];
  /** How many words the end should have. */
  readonly words: number;
  /** How many sentences it has at least. */
  readonly least: 0 | 1 | 2;
  /** Whether two sentences may follow each other. */
  readonly fits: (one: Sentence, other: Sentence) => boolean;
}

/** A text that is a little too long does less harm than one that is too short. */
const SHORTFALL_WEIGHT = 3;

/** The two sentences whose words come closest to the number wanted, or fewer where that is closer still. */
export function chooseEnd({ first, second, words, least, fits }: EndOptions): readonly Sentence[] {
  let best: readonly Sentence[] = first.slice(0, 1).concat(second.slice(0, 1));
  let distance = Infinity;
  const consider = (sentences: readonly Sentence[]): void => {
    const excess = sentences.reduce((sum, sentence) => sum + sentence.words, -words);
    const off = excess < 0 ? -excess * SHORTFALL_WEIGHT : excess;
    if (off >= distance) return;
    best = sentences;
    distance = off;
  };
  for (const one of first) {
    for (const other of second) if (fits(one, other)) consider([one, other]);
  }
  if (least <= 1) for (const one of first) consider([one]);
  if (least === 0) consider([]);
  return best;
}
