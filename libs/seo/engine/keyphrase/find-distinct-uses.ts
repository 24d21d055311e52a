import { findKeyphrase, type Occurrence, type SearchedText } from './find-keyphrase';
import type { Keyphrase } from './keyphrase';

/** Uses of any of some keyphrases, no word counted twice: a synonym inside the keyphrase is no use of its own. */
export function findDistinctUses(keyphrases: readonly Keyphrase[], text: SearchedText): Occurrence[] {
  const taken = new Set<number>();
  return keyphrases.flatMap((keyphrase) => {
    const uses = findKeyphrase(keyphrase, withoutWords(taken, text)).filter((use) => isNew(use, taken));
    for (const { start } of uses.flat()) taken.add(start);
    return uses;
  });
}

function withoutWords(taken: ReadonlySet<number>, { text, sentences }: SearchedText): SearchedText {
  if (taken.size === 0) return { text, sentences };
  const left = sentences.map((sentence) => ({
    ...sentence,
    words: sentence.words.filter(({ start }) => !taken.has(start)),
  }));
  return { text, sentences: left };
}

/** In scripts without spaces characters are matched, not words. */
function isNew(use: Occurrence, taken: ReadonlySet<number>): boolean {
  return use.every(({ start }) => !taken.has(start));
}
