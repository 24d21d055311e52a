/** Latin spellings of Cyrillic letters after ICAO Doc 9303, as passports have them. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: 'ie',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** Whether a word has Cyrillic letters. */
export const CYRILLIC_WORD = /\p{Script=Cyrillic}/u;

/** A Russian word in Latin letters, as slugs of Russian posts often are: predlozhennye for предложенные. */
export function transliterateRussian(word: string): string {
  return Array.from(word, (letter) => LATIN[letter] ?? letter).join('');
}
