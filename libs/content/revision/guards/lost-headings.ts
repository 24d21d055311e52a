import type { Guard } from './guard';
import type { TextProfile } from './text-profile';

/** Whether there are fewer headings; other words and levels are no loss. */
export const losesHeadings: Guard = (before, after) => countHeadings(after) < countHeadings(before);

function countHeadings({ markup }: TextProfile): number {
  return new Set(markup.blocks.flatMap(({ kind, element }) => (kind === 'heading' && element ? [element] : []))).size;
}
