const LONGEST_WORD = 40;
/** The u of que, qui, gue and gui is not spoken, and h parts no vowels but belongs to nh, lh and ch. */
const SILENT = /(?<=[qg])u(?=[eéêií])|(?<![nlc])h/g;
/** ão, ãe and õe are one sound. */
const NASAL_DIPHTHONG = /ã[oe]|õe/g;
/** Close vowels that stand alone after an open one: ra-i-nha, a-in-da, ca-ir, ju-iz, Ra-ul. */
const SPLIT_CLOSE = /(?<=[aeou])i(?=nh|n[cdgt]|[lmnrz]$)|(?<=a)u(?=l$)/g;
/** An unaccented word is stressed on the i or u of these endings, which so part from the last vowel: ener-gi-a, ru-a. */
const STRESSED_ENDING = /^[^áâãéêíóôõú]*[iu][ao]s?$/;
const VOWELS = /[aeiouáâãàéêíóôõúü]+/g;
/** Open vowels and accented close ones are each the heart of a syllable; the others lean on a neighbour. */
const HEARTS = /[aeoáâãàéêíóôõú]/g;

/** Syllables of a Portuguese word by its spelling, after the rules of division of the Acordo Ortográfico of 1990 (base XX). */
export function countPortugueseSyllables(word: string): number {
  const letters = word
    .slice(0, LONGEST_WORD)
    .replace(SILENT, '')
    .replace(NASAL_DIPHTHONG, 'ã')
    .replace(SPLIT_CLOSE, (vowel) => (vowel === 'i' ? 'í' : 'ú'));
  const runs = letters.match(VOWELS) ?? [];
  const syllables = runs.reduce((total, run) => total + Math.max(1, run.match(HEARTS)?.length ?? 0), 0);
  return Math.max(1, STRESSED_ENDING.test(word) && !/[qg]u[ao]s?$/.test(word) ? syllables + 1 : syllables);
}
