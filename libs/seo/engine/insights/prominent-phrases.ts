import type { Subject } from '../subject';

const LONGEST_PHRASE_WORDS = 3;
const SHOWN_PHRASES = 8;
const MINIMUM_USES = 2;
const MINIMUM_LETTERS = 3;
/** Longer "words" are addresses and noise. */
const MAXIMUM_LETTERS = 40;

/** The word groups (1-3 words, no function word at either end) that the text repeats most; longer groups weigh more. */
export function prominentPhrases({ document, language }: Subject): string[] {
  const counts = new Map<string, number>();
  for (const { sentences } of document.blocks) {
    for (const { words } of sentences) {
      const keys = words.map((word) => word.key);
      for (let start = 0; start < keys.length; start += 1)
        countPhrasesFrom(start, keys, language.functionWords, counts);
    }
  }
  return [...counts]
    .filter(([, uses]) => uses >= MINIMUM_USES)
    .map(([phrase, uses]) => ({ phrase, weight: uses * phrase.split(' ').length }))
    .sort((left, right) => right.weight - left.weight || (left.phrase < right.phrase ? -1 : 1))
    .slice(0, SHOWN_PHRASES)
    .map(({ phrase }) => phrase);
}

function countPhrasesFrom(
  start: number,
  keys: readonly string[],
  functionWords: ReadonlySet<string> | null,
  counts: Map<string, number>,
): void {
  if (!carriesMeaning(keys[start], functionWords)) return;
  for (let length = 1; length <= LONGEST_PHRASE_WORDS && start + length <= keys.length; length += 1) {
    if (!carriesMeaning(keys[start + length - 1], functionWords)) continue;
    const phrase = keys.slice(start, start + length).join(' ');
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
}

function carriesMeaning(key: string | undefined, functionWords: ReadonlySet<string> | null): boolean {
  if (key === undefined || key.length < MINIMUM_LETTERS || key.length > MAXIMUM_LETTERS) return false;
  return functionWords?.has(key) !== true && /\p{L}/u.test(key);
}
