import { replaceRanges } from '../../../rendering/html/replace-ranges';
import type { Draft } from '../../../domain/draft';
import { setAttribute } from '../markup/edit-attribute';
import type { DescribableImage } from './describable-images';

/** The draft with the alt texts that are found for up to `most` of the images; null where none is. */
export function replaceAlts(
  draft: Draft,
  images: readonly DescribableImage[],
  altFor: (image: DescribableImage) => string | undefined,
  most = Infinity,
): Draft | null {
  const replacements = images
    .flatMap((image) => {
      const alt = altFor(image);
      return alt === undefined || alt === image.alt ? [] : [setAttribute(image.element, 'alt', alt)];
    })
    .slice(0, most);
  return replacements.length === 0 ? null : { ...draft, content: replaceRanges(draft.content, replacements) };
}
