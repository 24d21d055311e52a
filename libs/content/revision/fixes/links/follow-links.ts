import { replaceRanges } from '../../../rendering/html/replace-ranges';
import type { DeterministicFix } from '../deterministic-fix';
import { removeAttributeWords } from '../markup/edit-attribute';
import { attributeOf, type MarkupElement } from '../markup/markup';
import { readMarkup } from '../markup/read-markup';
import { isInternal, isSameAddress } from './link-address';

/** Links that someone was paid for, or that strangers wrote, stay as they are. */
const NOT_OURS = /(?:^|\s)(?:sponsored|ugc)(?:\s|$)/i;

/** Takes `nofollow` from links within the site and from those to the sources of the given facts. */
export const followLinks: DeterministicFix = (draft, _check, subject) => {
  const ours = [...subject.facts.map(({ sourceUrl }) => sourceUrl), ...subject.relatedPosts.map(({ url }) => url)];
  const mayBeFollowed = (link: MarkupElement): boolean => {
    const address = attributeOf(link, 'href')?.trim() ?? '';
    if (NOT_OURS.test(attributeOf(link, 'rel') ?? '')) return false;
    return isInternal(address, subject.permalink) || ours.some((own) => isSameAddress(own, address));
  };
  const replacements = readMarkup(draft.content)
    .elements.filter(({ name, isProse }) => name === 'a' && isProse)
    .filter(mayBeFollowed)
    .flatMap((link) => removeAttributeWords(draft.content, link, 'rel', (word) => word === 'nofollow') ?? []);
  return replacements.length === 0 ? null : { ...draft, content: replaceRanges(draft.content, replacements) };
};
