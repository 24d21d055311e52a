import type { Mark } from '../analysis';

/** Where a piece of text ends and where in the content it came from: three numbers after one another in a list of pieces. */
const NUMBERS = 3;
const TEXT_END = 0;
const SOURCE_START = 1;
const SOURCE_END = 2;
/** Room for the pieces of a short text at first. */
const INITIAL_NUMBERS = 64 * NUMBERS;

/** Leads from offsets in a block's text back to the content, across tags and decoded character references. */
export class SourceMap {
  /** The pieces of one text in their order stand in a list of many, from the number `first` up to `end`. */
  constructor(
    private readonly pieces: Int32Array,
    private readonly first: number,
    private readonly end: number,
  ) {}

  /** The place in the content that shows the non-empty text range `[start, end)`. */
  markOf(start: number, end: number): Mark {
    const first = this.pieceAt(start);
    const last = this.pieceAt(end - 1);
    return {
      start: this.numberAt(first + SOURCE_START) + (this.isVerbatim(first) ? start - this.textStartOf(first) : 0),
      end: this.isVerbatim(last)
        ? this.numberAt(last + SOURCE_START) + end - this.textStartOf(last)
        : this.numberAt(last + SOURCE_END),
    };
  }

  /** The piece in which an offset of the text lies, or the last one. */
  private pieceAt(offset: number): number {
    let low = this.first / NUMBERS;
    let high = Math.max(low, this.end / NUMBERS - 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.numberAt(middle * NUMBERS + TEXT_END) > offset) high = middle;
      else low = middle + 1;
    }
    return low * NUMBERS;
  }

  private textStartOf(piece: number): number {
    return piece === this.first ? 0 : this.numberAt(piece - NUMBERS + TEXT_END);
  }

  private isVerbatim(piece: number): boolean {
    const sourceLength = this.numberAt(piece + SOURCE_END) - this.numberAt(piece + SOURCE_START);
    return this.numberAt(piece + TEXT_END) - this.textStartOf(piece) === sourceLength;
  }

  private numberAt(place: number): number {
    return this.pieces[place] ?? 0;
  }
}

/** Collects one text after the other together with where each of their pieces came from. */
export class SourceMappedText {
  private text = '';
  private pieces = new Int32Array(INITIAL_NUMBERS);
  private first = 0;
  private end = 0;
  /** Whether the last piece of the text is as long as its source, so that what follows there can join it. */
  private isVerbatim = false;

  get length(): number {
    return this.text.length;
  }

  append(text: string, sourceStart: number, sourceEnd: number): void {
    if (text === '') return;
    const last = this.end - NUMBERS;
    this.text += text;
    const isVerbatim = text.length === sourceEnd - sourceStart;
    if (isVerbatim && this.isVerbatim && last >= this.first && this.pieces[last + SOURCE_END] === sourceStart) {
      this.pieces[last + TEXT_END] = this.text.length;
      this.pieces[last + SOURCE_END] = sourceEnd;
    } else this.push(sourceStart, sourceEnd);
    this.isVerbatim = isVerbatim;
  }

  /** Hands over what was collected and starts anew. */
  take(): { text: string; source: SourceMap } {
    const taken = { text: this.text, source: new SourceMap(this.pieces, this.first, this.end) };
    this.text = '';
    this.first = this.end;
    return taken;
  }

  /** What was handed over keeps the shorter list. */
  private push(sourceStart: number, sourceEnd: number): void {
    if (this.end === this.pieces.length) {
      const longer = new Int32Array(2 * this.end);
      longer.set(this.pieces);
      this.pieces = longer;
    }
    this.pieces[this.end + TEXT_END] = this.text.length;
    this.pieces[this.end + SOURCE_START] = sourceStart;
    this.pieces[this.end + SOURCE_END] = sourceEnd;
    this.end += NUMBERS;
  }
}
