import { Injectable } from '@nestjs/common';

import type { FoundPost, IndexedPost } from '../domain/indexed-post';
import { PostIndex } from '../ports/post-index';
import { describeOverlap } from './describe-overlap';
import { intentOf } from './intent';
import { judgeOverlap } from './judge-overlap';
import type { Overlap, OverlapKind, PostQuery } from './overlap';
import { QueriedPost } from './queried-post';
import { SiteTermWeights } from './site-term-weights';
import { indexedTermsOf } from './topic-words';

/** Of more posts with similar names, those that share fewest terms are not looked at. */
const NAMED_CANDIDATES = 50;
const DUPLICATE_CANDIDATES = 20;
/** Nobody deals with more at once. */
const MOST_OVERLAPS = 20;
const RANK: Readonly<Record<OverlapKind, number>> = { near_duplicate: 0, same_keyphrase: 1, similar_keyphrase: 2 };

/** Posts of the site that would compete with a keyphrase, or with the text that it is for. */
@Injectable()
export class FindOverlaps {
  constructor(
    private readonly index: PostIndex,
    private readonly queried: QueriedPost,
    private readonly siteTermWeights: SiteTermWeights,
  ) {}

  /**
   * At most 20, near-duplicates first, then the most similar; never the post that is asked about.
   * @throws AppError `posts.not_found` where there is neither a keyphrase nor such a post, `posts.query_empty`
   */
  async execute(siteId: string, query: PostQuery): Promise<readonly Overlap[]> {
    const post = await this.queried.of(siteId, query);
    const [candidates, weights] = await Promise.all([this.#candidatesFor(post), this.siteTermWeights.of(siteId)]);
    const intent = intentOf(post);
    return candidates
      .flatMap((candidate) => {
        const judgement = judgeOverlap(intent, intentOf(candidate), weights);
        return judgement ? [describeOverlap(post.keyphrase ?? post.title, candidate, judgement)] : [];
      })
      .sort((one, other) => RANK[one.kind] - RANK[other.kind] || other.similarity - one.similarity)
      .slice(0, MOST_OVERLAPS);
  }

  async #candidatesFor({ siteId, externalId, signature, ...post }: IndexedPost): Promise<readonly FoundPost[]> {
    const { terms, topic } = intentOf({ signature, ...post });
    const subject = topic.filter(({ kind }) => kind === 'plain').flatMap((word) => word.terms);
    // What is asked of the subject may be said in other words there.
    const named = subject.length < terms.length ? [terms, subject] : [terms];
    const found = await Promise.all([
      ...named.map((sought) => this.index.namedLike(siteId, indexedTermsOf(sought, post.language), NAMED_CANDIDATES)),
      signature.length === 0 ? [] : this.index.nearDuplicatesOf(siteId, signature, DUPLICATE_CANDIDATES),
    ]);
    const others = found.flat().filter((candidate) => candidate.externalId !== externalId);
    return [...new Map(others.map((candidate) => [candidate.externalId, candidate])).values()];
  }
}
