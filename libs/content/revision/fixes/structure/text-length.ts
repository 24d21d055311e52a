import { languageCodeOf } from '@seoforge/kernel';

import { wordsOf } from '../text/words';

/** Length of a text in what a paragraph is measured in: characters in Japanese, words elsewhere; rather too many than too few. */
export function textLengthOf(text: string, language: string): number {
  if (languageCodeOf(language) === 'ja') return text.replace(/\s/g, '').length;
  const spaced = text.split(/[\s–—[\]]+/).filter((word) => word !== '').length;
  return Math.max(spaced, wordsOf(text, language).length);
}
