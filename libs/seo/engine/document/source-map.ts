import type { Mark } from '../analysis';

interface Segment {
  readonly textStart: number;
  readonly textEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** Leads from offsets in a block's text back to the content, across tags and decoded character references. */
export class SourceMap {
  constructor(private readonly segments: readonly Segment[]) {}

  /** The place in the content that shows the non-empty text range `[start, end)`. */
  markOf(start: number, end: number): Mark {
    const first = this.segmentAt(start);
    const last = this.segmentAt(end - 1);
    return {
      start: isVerbatim(first) ? first.sourceStart + start - first.textStart : first.sourceStart,
      end: isVerbatim(last) ? last.sourceStart + end - last.textStart : last.sourceEnd,
    };
  }

  private segmentAt(offset: number): Segment {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.segments[middle]?.textStart ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.segments[low] ?? { textStart: 0, textEnd: 0, sourceStart: 0, sourceEnd: 0 };
  }
}

/** Collects the text of one block together with where each piece came from. */
export class SourceMappedText {
  private pieces: string[] = [];
  private segments: Segment[] = [];
  private length = 0;

  append(text: string, sourceStart: number, sourceEnd: number): void {
    this.segments.push({ textStart: this.length, textEnd: this.length + text.length, sourceStart, sourceEnd });
    this.pieces.push(text);
    this.length += text.length;
  }

  /** Hands over what was collected and starts anew. */
  take(): { text: string; source: SourceMap } {
    const taken = { text: this.pieces.join(''), source: new SourceMap(this.segments) };
    this.pieces = [];
    this.segments = [];
    this.length = 0;
    return taken;
  }
}

function isVerbatim(segment: Segment): boolean {
  return segment.textEnd - segment.textStart === segment.sourceEnd - segment.sourceStart;
}
