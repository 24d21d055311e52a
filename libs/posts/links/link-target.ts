import type { FoundPost } from '../domain/indexed-post';
import { subjectOf, type Named } from '../overlaps/intent';

/** A post as something to link to, or whose words must be left to it. */
export interface LinkTarget {
  readonly externalId: string;
  /** What an anchor has to say; see `Intent`. */
  readonly terms: readonly string[];
  /** Those of the terms that an anchor may well leave out: what is asked about the topic ("treatment"), what it is for ("grow lights for seedlings"). */
  readonly incidental: ReadonlySet<string>;
  readonly hasKeyphrase: boolean;
}

export function linkTargetOf(post: Named & Pick<FoundPost, 'externalId'>): LinkTarget {
  const { terms, topic, hasKeyphrase } = subjectOf(post);
  const incidental = new Set(
    topic.flatMap((word) => (word.kind === 'aspect' || (hasKeyphrase && word.isComplement) ? word.terms : [])),
  );
  return { externalId: post.externalId, terms, incidental, hasKeyphrase };
}
