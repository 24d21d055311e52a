import type { SegmentedText } from '../document/segmented-text';
import { findKeyphrase, type Occurrence } from './find-keyphrase';
import type { Keyphrase } from './keyphrase';

/** Uses of any of some keyphrases, no word counted twice: a synonym inside the keyphrase is no use of its own. */
export function findDistinctUses(keyphrases: readonly Keyphrase[], text: SegmentedText): Occurrence[] {
  const taken = new Set<number>();
  return keyphrases
    .flatMap((keyphrase) => findKeyphrase(keyphrase, text))
    .filter((use) => {
      const isNew = use.every(({ start }) => !taken.has(start));
      if (isNew) for (const { start } of use) taken.add(start);
      return isNew;
    });
}
