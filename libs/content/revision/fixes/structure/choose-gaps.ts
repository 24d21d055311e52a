import type { Gap } from './sentence-gaps';

/** A sentence and the gap behind it; undefined where the block cannot be divided there. */
export interface Stretch {
  readonly length: number;
  /** Whether it names the keyphrase. */
  readonly isNamed: boolean;
  readonly gap: Gap | undefined;
}

/** Where to divide a block so that its parts are even and, where sentences allow it, none longer than the limit; not before `first`. */
export function chooseGaps(stretches: readonly Stretch[], limit: number, first: number): readonly Gap[] {
  const total = stretches.reduce((sum, { length }) => sum + length, 0);
  const even = total / Math.ceil(total / limit);
  const gaps: Gap[] = [];
  let length = 0;
  let candidate: { gap: Gap; length: number } | null = null;
  for (const [index, stretch] of stretches.entries()) {
    if (candidate !== null && length + stretch.length > limit) {
      gaps.push(candidate.gap);
      length -= candidate.length;
      candidate = null;
    }
    length += stretch.length;
    if (stretch.gap === undefined || index < first) continue;
    candidate = { gap: stretch.gap, length };
    const next = stretches[index + 1]?.length ?? 0;
    if (length + next / 2 < even) continue;
    gaps.push(stretch.gap);
    length = 0;
    candidate = null;
  }
  return gaps;
}
