const LONGEST_WORD = 40;
/** The u of que, qui, gue and gui is not spoken, and h parts no vowels. */
const SILENT = /(?<=[qg])u(?=[eéií])|h/g;
/** A y is a vowel where no vowel follows it: rey, y. */
const VOWEL_Y = /y(?![aeiouáéíóú])/g;
const VOWELS = /[aeiouáéíóúü]+/g;
/** Open vowels and accented close ones are each the heart of a syllable; the others lean on a neighbour. */
const HEARTS = /[aeoáéíóú]/g;

/** Syllables of a Spanish word by its spelling, after the rules of the Ortografía de la lengua española (2010, II 2.1-2.2). */
export function countSpanishSyllables(word: string): number {
  const letters = word.slice(0, LONGEST_WORD).replace(SILENT, '').replace(VOWEL_Y, 'i');
  const runs = letters.match(VOWELS) ?? [];
  return Math.max(
    1,
    runs.reduce((total, run) => total + Math.max(1, run.match(HEARTS)?.length ?? 0), 0),
  );
}
