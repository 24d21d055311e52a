import { slugOf } from '../../../rendering/slug';
import type { DeterministicFix } from '../deterministic-fix';
import { writtenKeyphrase } from '../text/keyphrase-uses';
import { decodedSlug } from './decoded-slug';

/** Takes words from the end of the slug, as many as the address is too long; those of the keyphrase stay. */
export const shortenPermalink: DeterministicFix = (draft, check, subject) => {
  const excess = -(check.fix?.delta ?? 0);
  const keyphraseWords = new Set(slugOf(writtenKeyphrase(subject)).split('-'));
  const words = decodedSlug(draft.slug).split('-');
  const target = draft.slug.length - excess;
  for (let index = words.length - 1; index > 0 && words.join('-').length > target; index -= 1) {
    if (!keyphraseWords.has(words[index] ?? '')) words.splice(index, 1);
  }
  const slug = words.join('-');
  return excess > 0 && slug.length < draft.slug.length ? { ...draft, slug } : null;
};
