import type { Block } from '../../document/content-document';

/** Length of a block in words as readability checks count them: a hyphenated compound is one. */
export function blockLength({ sentences }: Block): number {
  return sentences.reduce((total, sentence) => total + sentence.length, 0);
}

/** The greatest of some lengths; 0 without any. No argument list, which a long text would overflow. */
export function longestOf(lengths: readonly number[]): number {
  return lengths.reduce((longest, length) => Math.max(longest, length), 0);
}
