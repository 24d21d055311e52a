/** What is spoken in one: diphthongs, long and short vowels; after q the u is none. */
const VOWEL = /eu(?!m\b)|äu|ei|ai|ey|ay|au|ie|aa|ee|oo|(?<!q)u|[aeioyäöüéèêáàâô]/g;
const LONGEST_WORD = 60;

/** Syllables of a German word, estimated from its vowels; longer than any real word counts as its first 60 letters. */
export function countGermanSyllables(word: string): number {
  return Math.max(1, word.slice(0, LONGEST_WORD).match(VOWEL)?.length ?? 0);
}
