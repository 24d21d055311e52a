import type { ArticleImage } from '../../../domain/article';
import { blockOf } from '../../../rendering/blocks/block-comment';
import { serialiseAttributes } from '../../../rendering/html/serialise-html';
import { replaceRanges } from '../../../rendering/html/replace-ranges';
import type { DeterministicFix } from '../deterministic-fix';
import { BlockFrames } from '../markup/block-frames';
import { appendBlock, insertBlock } from '../markup/insert-block';
import { attributeOf } from '../markup/markup';
import { readMarkup } from '../markup/read-markup';
import { sectionFor, sectionsOf } from './sections';

/** Puts the pictures at hand that the text lacks behind the sections that they belong to, or evenly between them. */
export const addImages: DeterministicFix = (draft, _check, subject) => {
  const { content } = draft;
  const markup = readMarkup(content);
  const present = new Set(
    markup.elements.flatMap((element) => (element.name === 'img' ? [attributeOf(element, 'src')] : [])),
  );
  const missing = subject.images.filter(({ url }) => !present.has(url));
  if (missing.length === 0) return null;
  const frames = new BlockFrames(content);
  const sections = sectionsOf(markup, frames, subject.language);
  const replacements = missing.map((image, index) => {
    const { end } = sectionFor(image.alt, sections, (index + 0.5) / missing.length, subject.language);
    const block = figureOf(image, frames.isBlockMarkup);
    return end === content.length ? appendBlock(content, block) : insertBlock(end, block);
  });
  return { ...draft, content: replaceRanges(content, replacements) };
};

function figureOf({ url, alt }: ArticleImage, isBlockMarkup: boolean): string {
  const picture = `<img${serialiseAttributes(Object.entries({ src: url, alt }))}/>`;
  return isBlockMarkup
    ? blockOf('image', {}, `<figure class="wp-block-image">${picture}</figure>`)
    : `<figure>${picture}</figure>`;
}
