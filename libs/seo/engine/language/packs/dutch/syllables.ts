/** What is spoken in one: diphthongs, long and short vowels; a diaeresis begins a syllable (geïnstalleerd). */
const VOWEL = /aai|ooi|oei|eeuw?|ieuw?|eau|aa|ee|ie|oe|oo|uu|eu|ui|ij|ei|au|ou|[aeiouyáéèêëïóöúü]/g;
const LONGEST_WORD = 60;

/** Syllables of a Dutch word, estimated from its vowels; longer than any real word counts as its first 60 letters. */
export function countDutchSyllables(word: string): number {
  return Math.max(1, word.slice(0, LONGEST_WORD).match(VOWEL)?.length ?? 0);
}
