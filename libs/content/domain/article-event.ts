import type { MicroUsd } from '@seoforge/kernel';

import type { ArticleFailure, ArticleProgress, ArticleStage, ArticleStatus } from './article';
import type { RevisionRound } from './revision';

/** What a follower of an article is told. */
export type ArticleNews =
  /** A worker has taken it up, for the first time or again. */
  | { readonly type: 'attempt'; readonly attempt: number }
  | { readonly type: 'stage'; readonly stage: ArticleStage }
  /** A piece is finished and stored: `outline`, `section:0` and so on. */
  | { readonly type: 'piece'; readonly piece: string; readonly stage: ArticleStage }
  | { readonly type: 'round'; readonly round: RevisionRound }
  | { readonly type: 'ended'; readonly status: ArticleStatus; readonly error: ArticleFailure | null };

/** What has been spent so far; a cost is null where a price is not known. */
export interface SpentSoFar {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costMicroUsd: MicroUsd | null;
}

export interface ArticleEvent {
  /** Counted from 1 within the article, without gaps. */
  readonly sequence: number;
  readonly news: ArticleNews;
  readonly progress: ArticleProgress;
  readonly spent: SpentSoFar;
  readonly at: Date;
}

export const NOTHING_SPENT: SpentSoFar = { inputTokens: 0, outputTokens: 0, costMicroUsd: 0 };
