import { closest, hasEndTag, type Markup, type MarkupElement, type TextBlock, type TextPiece } from '../markup/markup';
import { isVerbatim } from '../markup/text-block-collector';

/** A link in running text, and the pieces of text around it. */
export interface TextLink {
  readonly element: MarkupElement;
  readonly block: TextBlock;
  /** What is read of it. */
  readonly text: string;
  /** Its text, where no tag is in it. */
  readonly anchor: TextPiece | undefined;
  /** The text directly before and after it, with no tag between. */
  readonly before: TextPiece | undefined;
  readonly after: TextPiece | undefined;
}

/** The links of a text that have text, in their order. */
export function textLinksOf({ blocks }: Markup): readonly TextLink[] {
  return blocks.flatMap((block) => {
    const links: TextLink[] = [];
    let next = 0;
    while (next < block.pieces.length) {
      const first = next;
      const element = linkAround(block.pieces[first]);
      next += 1;
      while (element !== null && linkAround(block.pieces[next]) === element) next += 1;
      if (element === null || !hasEndTag(element)) continue;
      const [before, anchor, after] = [block.pieces[first - 1], block.pieces[first], block.pieces[next]];
      links.push({
        element,
        block,
        text: block.text.slice(anchor?.textStart, block.pieces[next - 1]?.textEnd),
        anchor:
          next === first + 1 && anchor?.start === element.contentStart && anchor.end === element.contentEnd
            ? anchor
            : undefined,
        before: before?.end === element.start && isBeside(before, element) ? before : undefined,
        after: after?.start === element.end && isBeside(after, element) ? after : undefined,
      });
    }
    return links;
  });
}

function linkAround(piece: TextPiece | undefined): MarkupElement | null {
  return piece?.element?.isLinked === true ? closest(piece.element, 'a') : null;
}

function isBeside(piece: TextPiece, link: MarkupElement): boolean {
  return isVerbatim(piece) && piece.element === link.parent;
}
