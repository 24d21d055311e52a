const VOWEL_GROUP = /[aeiouy]+/g;
/** An e that is not spoken: whole, made, walked, miles. */
const SILENT_ENDING = /(?:[aeiouy]les?|[^laeiouy]e|[^dt]ed|[^lsxzcg]es)$/;
/** Neighbouring vowels that are spoken apart, as in piano, situation, idea and flying. */
const SPLIT_VOWELS = /[^cgstx]i(?:a|o|um)|[^gq]ua|[dr]e[ao]$|ying/g;
const LONGEST_WORD = 40;

/** Syllables of an English word, estimated from its vowel groups; longer than any real word counts as its first 40 letters. */
export function countEnglishSyllables(word: string): number {
  const letters = word.slice(0, LONGEST_WORD).replace(/[^a-z]/g, '');
  const groups = letters.match(VOWEL_GROUP)?.length ?? 0;
  const silent = groups > 1 && SILENT_ENDING.test(letters) ? 1 : 0;
  const split = letters.match(SPLIT_VOWELS)?.length ?? 0;
  return Math.max(1, groups - silent + split);
}
