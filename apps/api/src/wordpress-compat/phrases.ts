import { languageCodeOf } from '@seoforge/kernel';

/** What is said to people in the language of their request: English or Thai. */
export interface Phrase {
  readonly en: string;
  readonly th: string;
}

export function inLanguage({ en, th }: Phrase, language: string): string {
  return languageCodeOf(language) === 'th' ? th : en;
}
