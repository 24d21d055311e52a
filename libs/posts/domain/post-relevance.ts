import type { IndexedPost } from './indexed-post';

/** What the title, the keyphrase and the headings say, the post is about. */
const NAMED = 2;
const MENTIONED = 2;
/** So many mentions weigh half of what very many weigh: the k₁ of BM25 (Robertson and Zaragoza 2009) for texts of average length. */
const HALF_SATURATION = 1.2;

/** How well a post answers a search for terms, each of them counted once: 0 where it has none, at most 4 a term. */
export function relevanceOf(
  { nameTerms, terms }: Pick<IndexedPost, 'nameTerms' | 'terms'>,
  sought: readonly string[],
): number {
  let relevance = 0;
  for (const term of new Set(sought)) {
    const mentions = terms.get(term) ?? 0;
    relevance += (MENTIONED * mentions) / (mentions + HALF_SATURATION);
    if (nameTerms.includes(term)) relevance += NAMED;
  }
  return relevance;
}
