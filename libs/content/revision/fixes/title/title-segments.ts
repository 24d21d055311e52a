/** A part of a title, and what parts it from the one before it. */
export interface TitleSegment {
  /** Empty for the first one. */
  readonly separator: string;
  readonly text: string;
  /** Offset of its text in the title. */
  readonly start: number;
}

const SEPARATOR = / (?:[|–—·•»«-]|::) |: /g;

/** The parts of a title in one line. */
export function titleSegmentsOf(title: string): readonly TitleSegment[] {
  const segments: TitleSegment[] = [];
  let separator = '';
  let start = 0;
  for (const { 0: next, index } of title.matchAll(SEPARATOR)) {
    segments.push({ separator, text: title.slice(start, index), start });
    separator = next;
    start = index + next.length;
  }
  return [...segments, { separator, text: title.slice(start), start }];
}

/** The title that the parts make. */
export function joinSegments(segments: readonly Pick<TitleSegment, 'separator' | 'text'>[]): string {
  return segments.map(({ separator, text }, index) => (index === 0 ? text : separator + text)).join('');
}

/** A text in one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
