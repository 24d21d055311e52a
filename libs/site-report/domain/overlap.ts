import type { Overlap } from '@seoforge/posts';

export type OverlappingPost = Pick<Overlap, 'externalId' | 'url' | 'title'>;

/** Two posts of the site that get into each other's way: why, and what to do about it. */
export interface OverlappingPair extends Pick<Overlap, 'kind' | 'similarity' | 'advice' | 'reason'> {
  /** The reason is told of the second one, seen from the first. */
  readonly posts: readonly [OverlappingPost, OverlappingPost];
}

/** The same for the same two posts, whichever was looked at. */
export function pairKeyOf({ posts }: OverlappingPair): string {
  return JSON.stringify(posts.map(({ externalId }) => externalId).sort());
}
