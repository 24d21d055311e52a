import type { IndexedPost } from './indexed-post';

/**
 * How many of the terms a post's name shares; of posts that share as many, those rank higher that say less else. 0 where it shares
 * neither all of them nor two.
 */
export function namesakeRankOf({ nameTerms }: Pick<IndexedPost, 'nameTerms'>, sought: readonly string[]): number {
  const shared = sought.filter((term) => nameTerms.includes(term)).length;
  return shared < Math.min(2, sought.length) || shared === 0 ? 0 : shared + 1 / (1 + nameTerms.length);
}

/** How often a text has the term that it has least often; 0 where it lacks one. */
export function mentionsOf({ terms }: Pick<IndexedPost, 'terms'>, sought: readonly string[]): number {
  return Math.min(...sought.map((term) => terms.get(term) ?? 0));
}
