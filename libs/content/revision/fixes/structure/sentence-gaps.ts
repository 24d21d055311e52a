import type { MarkupElement, TextBlock, TextPiece } from '../markup/markup';
import { piecesBetween } from '../markup/pieces-between';
import { isVerbatim } from '../markup/text-block-collector';

/** A place between two sentences at which a block can be divided: what stands from `start` to `end` is white space. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /** Inline elements open there, the outermost first: they are closed and opened again. */
  readonly inline: readonly MarkupElement[];
}

/** Inline elements of which two in a row are read as one. */
const DIVISIBLE_ELEMENTS: ReadonlySet<string> = new Set(
  'b big del em font i ins mark s small span strong u'.split(' '),
);

const MOST_INLINE_ELEMENTS = 10;

/**
 * The gap between the end of a sentence and the next one's start, both offsets in the block's text; undefined where dividing would
 * take an element apart that must stay whole.
 */
export function gapAt(block: TextBlock, sentenceEnd: number, nextStart: number): Gap | undefined {
  const gaps = piecesBetween(block, sentenceEnd, nextStart).flatMap(
    (piece) => gapIn(piece, Math.max(sentenceEnd, piece.textStart), Math.min(nextStart, piece.textEnd), block) ?? [],
  );
  return gaps.sort((left, right) => left.inline.length - right.inline.length || lengthOf(right) - lengthOf(left))[0];
}

function gapIn(piece: TextPiece, from: number, to: number, block: TextBlock): Gap | undefined {
  const inline = inlineElementsAround(piece.element, block.element);
  if (inline === undefined) return undefined;
  // At its edge, closing and opening again would leave an element without text.
  if (inline.length > 0 && (from === piece.textStart || to === piece.textEnd)) return undefined;
  if (!isVerbatim(piece)) return from < to ? { start: piece.start, end: piece.end, inline } : undefined;
  return { start: piece.start + from - piece.textStart, end: piece.start + to - piece.textStart, inline };
}

function inlineElementsAround(element: MarkupElement | null, block: MarkupElement | null): MarkupElement[] | undefined {
  const inline: MarkupElement[] = [];
  for (let around = element; around !== null && around !== block; around = around.parent) {
    if (inline.length === MOST_INLINE_ELEMENTS) return undefined;
    if (!DIVISIBLE_ELEMENTS.has(around.name) || around.attributes.some(({ name }) => name === 'id')) return undefined;
    inline.unshift(around);
  }
  return inline;
}

function lengthOf({ start, end }: Gap): number {
  return end - start;
}
