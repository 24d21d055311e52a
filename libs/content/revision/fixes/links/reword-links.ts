import { replaceRanges, type Replacement } from '../../../rendering/html/replace-ranges';
import type { DeterministicFix } from '../deterministic-fix';
import { BlockFrames } from '../markup/block-frames';
import { attributeOf } from '../markup/markup';
import { PLAIN_BLOCKS } from '../markup/plain-blocks';
import { readMarkup } from '../markup/read-markup';
import { isBareKeyphrase } from './is-bare-keyphrase';
import { addressKeyOf } from './link-address';
import { narrowLink, unwrapLink, widenLink } from './reshape-link';
import { textLinksOf, type TextLink } from './text-links';

/**
 * Takes neighbouring words into links whose text is the keyphrase alone. Where there are none, the link goes if its page is linked
 * elsewhere in the text, else a word of the keyphrase goes out of it.
 */
export const rewordLinks: DeterministicFix = (draft, check, subject) => {
  const { content } = draft;
  const frames = new BlockFrames(content);
  const links = textLinksOf(readMarkup(content));
  const marked = new Set(check.marks?.map(({ start, end }) => `${start}-${end}`));
  const competing = links.filter(
    ({ element, text }) =>
      PLAIN_BLOCKS.has(frames.blockAt(element.start)) &&
      (marked.has(`${element.start}-${element.end}`) || isBareKeyphrase(text, subject)),
  );
  const uses = countBy(links, pageOf);
  const takenPlaces = new Set<number>();
  const replacements = competing.flatMap((link): readonly Replacement[] => {
    const widened = widenLink(content, link, subject, takenPlaces);
    if (widened !== null) return widened;
    const count = uses.get(pageOf(link)) ?? 0;
    if (count > 1) {
      uses.set(pageOf(link), count - 1);
      return unwrapLink(link);
    }
    return narrowLink(content, link, subject);
  });
  return replacements.length === 0 ? null : { ...draft, content: replaceRanges(content, replacements) };
};

function pageOf({ element }: TextLink): string {
  return addressKeyOf(attributeOf(element, 'href') ?? '');
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
