import type { IndexedPost } from './indexed-post';

/** Of several terms one says too little. */
export const FEWEST_SHARED = 2;

/**
 * How many of the terms a post's name shares; of posts that share as many, those rank higher that say less else. 0 where it shares
 * neither all of them nor two.
 */
export function namesakeRankOf(nameTerms: ReadonlySet<string>, sought: readonly string[]): number {
  const shared = sought.filter((term) => nameTerms.has(term)).length;
  return shared < Math.min(FEWEST_SHARED, sought.length) || shared === 0 ? 0 : shared + 1 / (1 + nameTerms.size);
}

/** How often a text has the term that it has least often; 0 where it lacks one. */
export function mentionsOf({ terms }: Pick<IndexedPost, 'terms'>, sought: readonly string[]): number {
  return Math.min(...sought.map((term) => terms.get(term) ?? 0));
}
