import { Injectable } from '@nestjs/common';

import type { FoundPost, IndexedPost } from '../domain/indexed-post';
import { intentOf, type Intent } from '../overlaps/intent';
import { judgeOverlap } from '../overlaps/judge-overlap';
import type { TermWeights } from '../overlaps/term-weights';
import { indexedTermsOf } from '../overlaps/topic-words';
import { PostIndex } from '../ports/post-index';
import { byScore } from './describe-link';
import type { LinkSuggestion } from './link-suggestion';

const CANDIDATES = 50;
/** A post that shares less of the keyphrase is about something else. */
const LEAST_SHARE = 0.3;
/** What a term is worth that only the text of the post has. */
const CREDIT_IN_TEXT = 0.4;

/** Posts that a text about a keyphrase should link to, before it is written. */
@Injectable()
export class SuggestTopicalLinks {
  constructor(private readonly index: PostIndex) {}

  /** @param ofTopic posts that speak of what the keyphrase says, the best first */
  async execute(
    post: IndexedPost,
    ofTopic: Promise<readonly FoundPost[]>,
    weights: TermWeights,
    limit: number,
  ): Promise<readonly LinkSuggestion[]> {
    const intent = intentOf(post);
    const terms = indexedTermsOf(intent.terms, post.language);
    const [named, found] = await Promise.all([this.index.namedLike(post.siteId, terms, CANDIDATES), ofTopic]);
    const candidates = new Map([...named, ...found].map((candidate) => [candidate.externalId, candidate]));
    candidates.delete(post.externalId);
    return [...candidates.values()]
      .flatMap((candidate): LinkSuggestion[] => {
        const { externalId, url, title, keyphrase } = candidate;
        const other = intentOf(candidate);
        const score = weights.coverage(intent.terms, (term) => creditOf(term, other));
        const isWanted = other.language === intent.language && score >= LEAST_SHARE;
        if (!isWanted || judgeOverlap(intent, other, weights) !== null) return [];
        const reason = `The post is near to the keyphrase "${post.keyphrase ?? post.title}".`;
        return [
          {
            externalId,
            url,
            title,
            keyphrase,
            anchor: keyphrase,
            place: null,
            score: Math.round(score * 100) / 100,
            reason,
          },
        ];
      })
      .sort(byScore)
      .slice(0, limit);
  }
}

function creditOf(term: string, { names, text }: Intent): number {
  if (names.has(term)) return 1;
  return text.has(term) ? CREDIT_IN_TEXT : 0;
}
