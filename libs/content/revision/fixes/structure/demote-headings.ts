import { replaceRanges, type Replacement } from '../../../rendering/html/replace-ranges';
import type { DeterministicFix } from '../deterministic-fix';
import { withoutAttributes } from '../markup/block-comments';
import { BlockFrames } from '../markup/block-frames';
import { hasEndTag, type MarkupElement } from '../markup/markup';
import { readMarkup } from '../markup/read-markup';

/** Makes H2 of all H1 with text but the first. */
export const demoteHeadings: DeterministicFix = (draft) => {
  const { content } = draft;
  const { blocks } = readMarkup(content);
  const frames = new BlockFrames(content);
  const [, ...surplus] = new Set(blocks.flatMap(({ element }) => (element?.headingLevel === 1 ? [element] : [])));
  const replacements = surplus.filter(hasEndTag).flatMap((heading) => demote(heading, frames));
  return replacements.length === 0 ? null : { ...draft, content: replaceRanges(content, replacements) };
};

function demote(heading: MarkupElement, frames: BlockFrames): readonly Replacement[] {
  const { start, contentEnd } = heading;
  const levels = [start + '<h'.length, contentEnd + '</h'.length].map((at) => ({ start: at, end: at + 1, text: '2' }));
  const comment = frames.frameOf(heading)?.opening;
  if (comment?.attributes?.['level'] !== 1) return levels;
  // The editor leaves out a level of two.
  return [{ start: comment.start, end: comment.end, text: withoutAttributes(comment, ['level']) }, ...levels];
}
