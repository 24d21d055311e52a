import { languageCodeOf } from '@seoforge/kernel';
import { searchTermsOf } from '@seoforge/seo';

import { GENERIC_WORDS } from './generic-words';
import { topicWordsOf } from './topic-words';

const YEAR = /^(?:19|20)\d\d$/;

const genericTerms = new Map<string, ReadonlySet<string>>();

/**
 * What a keyphrase or a title wants to be found for: its distinct terms without those that only name the form of the text ("guide",
 * "best", a year); all of them where nothing else is left.
 */
export function meaningfulTermsOf(text: string, language: string): readonly string[] {
  const terms = [...new Set(topicWordsOf(text, language).flatMap(({ term }) => term ?? []))];
  const generic = genericTermsOf(languageCodeOf(language));
  const meaningful = terms.filter((term) => !generic.has(term) && !YEAR.test(term));
  return meaningful.length > 0 ? meaningful : terms;
}

function genericTermsOf(code: string): ReadonlySet<string> {
  const known = genericTerms.get(code);
  if (known !== undefined) return known;
  const words = (GENERIC_WORDS[code] ?? '').split(' ');
  // What a dictionary cuts into several words may be made of words that mean something by themselves.
  const made = new Set(
    words.map((word) => searchTermsOf(word, code)).flatMap((terms) => (terms.length === 1 ? terms : [])),
  );
  genericTerms.set(code, made);
  return made;
}
