import type { MarkupElement, TextBlock, TextKind, TextPiece } from './markup';

const NOT_WHITE = /\S/;

/** Gathers the text of blocks while the content streams by. */
export class TextBlockCollector {
  readonly blocks: TextBlock[] = [];
  private text = '';
  private pieces: TextPiece[] = [];

  /** Takes over text from the content; what follows on without a tag between joins it. */
  add(text: string, start: number, end: number, element: MarkupElement | null): void {
    const last = this.pieces.at(-1);
    const textStart = this.text.length;
    this.text += text;
    const piece = { textStart, textEnd: this.text.length, start, end, element };
    if (last?.end === start && last.element === element && isVerbatim(last) && isVerbatim(piece))
      this.pieces[this.pieces.length - 1] = { ...last, textEnd: piece.textEnd, end };
    else this.pieces.push(piece);
  }

  /** Ends the block; one without text is forgotten. */
  finish(kind: TextKind, element: MarkupElement | null): void {
    const { text, pieces } = this;
    if (text === '') return;
    this.text = '';
    this.pieces = [];
    if (NOT_WHITE.test(text)) this.blocks.push({ kind, text, pieces, element });
  }
}

/** Whether each unit of a piece is one of the content, and not a part of a character reference. */
export function isVerbatim({ textStart, textEnd, start, end }: TextPiece): boolean {
  return textEnd - textStart === end - start;
}
