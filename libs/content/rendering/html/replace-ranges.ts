/** A stretch of a text, UTF-16 offsets with the end exclusive, and what is to stand there. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies replacements that do not overlap, in any order; everything else stays as it is, byte for byte. */
export function replaceRanges(source: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of replacements.toSorted((left, right) => left.start - right.start)) {
    pieces.push(source.slice(done, start), text);
    done = end;
  }
  return pieces.join('') + source.slice(done);
}
