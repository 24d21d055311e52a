import { replaceRanges, type Replacement } from '../../../rendering/html/replace-ranges';
import { withoutAttributes } from '../markup/block-comments';
import type { BlockFrames } from '../markup/block-frames';
import { removeAttribute, removeAttributeWords } from '../markup/edit-attribute';
import type { MarkupElement, TextBlock } from '../markup/markup';
import type { Gap } from './sentence-gaps';

const DROP_CAP_CLASS = 'has-drop-cap';
const DROP_CAP_ATTRIBUTE = 'dropCap';

/** What stands in a gap once the block is divided there. Its second part is made as its first, but for what may be there only once. */
export function divisionOf(
  content: string,
  block: TextBlock,
  { start, end, inline }: Gap,
  frames: BlockFrames,
): Replacement {
  const closing = inline.map(({ name }) => `</${name}>`).toReversed();
  const opening = inline.map((element) => content.slice(element.start, element.contentStart));
  const text = [...closing, separatorOf(content, block.element, frames), ...opening].join('');
  return { start, end, text };
}

function separatorOf(content: string, element: MarkupElement | null, frames: BlockFrames): string {
  if (element?.name !== 'p') return '<br><br>';
  const tag = secondTagOf(content, element);
  const frame = frames.frameOf(element);
  if (frame === undefined) return `</p>\n\n${tag}`;
  const [opening, closing] = [frame.opening, frame.closing].map(({ start, end }) => content.slice(start, end));
  const second = frame.opening.attributes?.[DROP_CAP_ATTRIBUTE]
    ? withoutAttributes(frame.opening, [DROP_CAP_ATTRIBUTE])
    : opening;
  return `</p>\n${closing ?? ''}\n\n${second ?? ''}\n${tag}`;
}

/** The start tag again, without its id and its drop cap. */
function secondTagOf(content: string, element: MarkupElement): string {
  const { start: tagStart, contentStart } = element;
  const replacements = [
    removeAttribute(content, element, 'id'),
    removeAttributeWords(content, element, 'class', (word) => word === DROP_CAP_CLASS),
  ];
  const shifted = replacements.flatMap((replacement) =>
    replacement === null
      ? []
      : [{ ...replacement, start: replacement.start - tagStart, end: replacement.end - tagStart }],
  );
  return replaceRanges(content.slice(tagStart, contentStart), shifted);
}
