import { languageCodeOf } from '@seoforge/kernel';

/** How German is written without its own letters; WordPress makes its slugs so. */
const GERMAN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
]);

/** A text in the letters that its language takes for a slug, as far as they are more than letters without their accents. */
export function plainLetters(text: string, language: string): string {
  if (languageCodeOf(language) !== 'de') return text;
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => GERMAN_LETTERS.get(letter) ?? letter);
}
