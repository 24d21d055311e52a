import { languageCodeOf } from '@seoforge/kernel';

import type { FoundPost } from '../domain/indexed-post';
import { meaningfulTermsOf } from './meaningful-terms';

/** What a post, or a keyphrase alone, wants to be found for, and what says so. */
export interface Intent {
  /** The meaningful terms of the keyphrase; of the title where there is none. */
  readonly terms: readonly string[];
  readonly hasKeyphrase: boolean;
  /** Terms of the title. */
  readonly title: ReadonlySet<string>;
  /** Terms of title, keyphrase and headings. */
  readonly names: ReadonlySet<string>;
  /** How often the terms of the text stand in it. */
  readonly text: ReadonlyMap<string, number>;
  readonly signature: readonly number[];
  /** ISO 639-1. */
  readonly language: string;
}

export type Intended = Pick<FoundPost, 'title' | 'keyphrase' | 'language' | 'nameTerms' | 'terms' | 'signature'>;

export function intentOf({ title, keyphrase, language, nameTerms, terms, signature }: Intended): Intent {
  const titleTerms = meaningfulTermsOf(title, language);
  const keyphraseTerms = meaningfulTermsOf(keyphrase ?? '', language);
  const hasKeyphrase = keyphraseTerms.length > 0;
  return {
    terms: hasKeyphrase ? keyphraseTerms : titleTerms,
    hasKeyphrase,
    title: new Set(titleTerms),
    names: new Set(nameTerms),
    text: terms,
    signature,
    language: languageCodeOf(language),
  };
}
