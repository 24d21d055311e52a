import type { FoundPost } from '../domain/indexed-post';
import { intentOf } from '../overlaps/intent';

/** A post as something to link to, or whose words must be left to it. */
export interface LinkTarget {
  readonly externalId: string;
  /** What an anchor has to say; see `Intent`. */
  readonly terms: readonly string[];
  readonly hasKeyphrase: boolean;
}

export function linkTargetOf(post: Omit<FoundPost, 'text' | 'links'>): LinkTarget {
  const { terms, hasKeyphrase } = intentOf(post);
  return { externalId: post.externalId, terms, hasKeyphrase };
}
