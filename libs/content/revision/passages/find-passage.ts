import type { Mark } from '@seoforge/seo';

import type { Passage } from './passage';

/** The passage in which a mark begins; undefined where it is in none. */
export function passageAt(passages: readonly Passage[], { start }: Mark): Passage | undefined {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.outerEnd ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const passage = passages[low];
  return passage && passage.outerStart <= start ? passage : undefined;
}

/** How many of the marks begin in each passage; passages without are left out. */
export function countMarks(passages: readonly Passage[], marks: readonly Mark[]): ReadonlyMap<Passage, number> {
  const counts = new Map<Passage, number>();
  for (const mark of marks) {
    const passage = passageAt(passages, mark);
    if (passage) counts.set(passage, (counts.get(passage) ?? 0) + 1);
  }
  return counts;
}

/** So many of the passages, spread evenly over their order. */
export function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (count >= items.length) return items;
  return Array.from(
    { length: Math.max(count, 0) },
    (_, place) => items[Math.floor(((place + 0.5) * items.length) / count)],
  ).filter((item) => item !== undefined);
}
