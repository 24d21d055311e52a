import { Injectable } from '@nestjs/common';
import { AppError } from '@seoforge/kernel';
import { FindOverlaps, type IndexedPost } from '@seoforge/posts';
import { AnalyzeContent, gainsOf, type Scorecard } from '@seoforge/seo';

import type { FailedPost, JudgedPost } from '../domain/judged-post';
import { keyphraseKeyOf } from '../domain/keyphrase-key';
import type { OverlappingPair } from '../domain/overlap';
import type { Total } from '../domain/score-distribution';
import { analysisInputOf } from './analysis-input-of';
import type { Survey } from './survey-index';

export type Judgement = { readonly judged: JudgedPost } | { readonly failed: FailedPost };

/** Analyses one post and compares it with the others of its site. */
@Injectable()
export class JudgePost {
  constructor(
    private readonly analyzeContent: AnalyzeContent,
    private readonly findOverlaps: FindOverlaps,
  ) {}

  /**
   * Null for a post that was removed meanwhile.
   * @throws AppError what may pass, such as `analysis.busy`; a post that can never be analysed is a failed one
   */
  async execute(post: IndexedPost, { postsByKeyphrase }: Survey): Promise<Judgement | null> {
    const { externalId, url, title, keyphrase } = post;
    const [outcome] = await this.analyzeContent.executeAll([
      { ...analysisInputOf(post), otherPostsWithKeyphrase: othersWith(keyphrase, postsByKeyphrase) },
    ]);
    if (outcome === undefined) throw new Error('A text was analysed, and there is no outcome.');
    if ('failure' in outcome) {
      if (outcome.failure.retryable) throw outcome.failure;
      return { failed: { externalId, url, code: outcome.failure.code } };
    }
    const overlaps = await this.#overlapsOf(post);
    if (overlaps === null) return null;
    const { seo, readability } = outcome.analysis.scorecards.yoast;
    return {
      judged: {
        externalId,
        url,
        title,
        hasKeyphrase: keyphrase !== null,
        seo: totalOf(seo),
        readability: totalOf(readability),
        gains: gainsOf(outcome.analysis),
        overlaps,
      },
    };
  }

  async #overlapsOf({ siteId, externalId, url, title }: IndexedPost): Promise<readonly OverlappingPair[] | null> {
    const overlaps = await this.findOverlaps.execute(siteId, { externalId }).catch(nullIfGone);
    if (overlaps === null) return null;
    return overlaps.map(({ kind, similarity, advice, reason, ...other }) => ({
      ...{ kind, similarity, advice, reason },
      posts: [
        { externalId, url, title },
        { externalId: other.externalId, url: other.url, title: other.title },
      ],
    }));
  }
}

function othersWith(keyphrase: string | null, postsByKeyphrase: Survey['postsByKeyphrase']): number | undefined {
  return keyphrase === null ? undefined : (postsByKeyphrase.get(keyphraseKeyOf(keyphrase)) ?? 1) - 1;
}

function nullIfGone(error: unknown): null {
  if (error instanceof AppError && error.code === 'posts.not_found') return null;
  throw error;
}

/** Totals below zero are shown as 0. */
function totalOf({ score, rating }: Scorecard): Total {
  return { score: Math.max(0, score), rating };
}
