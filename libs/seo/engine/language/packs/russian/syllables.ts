const VOWEL = /[аеёиоуыэюя]/g;

/** Syllables of a Russian word: as many as it has vowels, as its spelling goes by sound; prepositions such as в have none. */
export function countRussianSyllables(word: string): number {
  return word.match(VOWEL)?.length ?? 0;
}
