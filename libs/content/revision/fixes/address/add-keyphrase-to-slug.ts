import { slugOf } from '../../../rendering/slug';
import type { DeterministicFix } from '../deterministic-fix';
import { writtenKeyphrase } from '../text/keyphrase-uses';
import { decodedSlug } from './decoded-slug';
import { plainLetters } from './plain-letters';

/** Begins the slug with the keyphrase; words that both have are not said twice. */
export const addKeyphraseToSlug: DeterministicFix = (draft, _check, subject) => {
  const keyphrase = writtenKeyphrase(subject);
  const words = wordsOf(plainLetters(keyphrase, subject.language));
  const known = new Set([...words, ...wordsOf(keyphrase)]);
  const further = wordsOf(decodedSlug(draft.slug)).filter((word) => !known.has(word));
  const slug = slugOf([...words, ...further].join(' '));
  return slug === '' || slug === draft.slug ? null : { ...draft, slug };
};

function wordsOf(text: string): readonly string[] {
  return slugOf(text).split('-');
}
