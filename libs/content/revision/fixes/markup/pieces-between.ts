import type { TextBlock, TextPiece } from './markup';

/** The pieces of a block that have, or touch, the text between two offsets. */
export function piecesBetween({ pieces }: TextBlock, from: number, to: number): readonly TextPiece[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.textEnd ?? 0) >= from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < pieces.length && (pieces[end]?.textStart ?? 0) <= to) end += 1;
  return pieces.slice(low, end);
}
