const VOWEL_GROUP = /[aeiouàèéìíòóùú]+/g;
/** Vowels spoken apart: two strong ones, or an accented weak one beside another (pa-ese, ma-estro, far-macì-a). */
const HIATUS = /[aeoàèéòó](?=[aeoàèéòó])|[ìíùú](?=[aeo])/g;
const LONGEST_WORD = 40;

/** Syllables of an Italian word: its groups of vowels, a hiatus counting twice; longer than any real word counts as its first 40 letters. */
export function countItalianSyllables(word: string): number {
  const letters = word.slice(0, LONGEST_WORD);
  const groups = letters.match(VOWEL_GROUP)?.length ?? 0;
  const hiatuses = letters.match(HIATUS)?.length ?? 0;
  return Math.max(1, groups + hiatuses);
}
