import type { Brief } from './brief';

export type ArticleStatus = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';

/** How far an article has come: `done` of `total` pieces have been written. */
export interface ArticleProgress {
  readonly stage: 'queued' | 'outline' | 'sections' | 'metadata' | 'finished';
  readonly done: number;
  readonly total: number;
}

export interface ArticleResult {
  readonly title: string;
  readonly slug: string;
  readonly metaDescription: string;
  readonly excerpt: string;
  readonly html: string;
  readonly markdown: string;
  readonly outline: readonly { readonly heading: string }[];
  readonly wordCount: number;
  readonly language: string;
  /** What the caller should know about the text, such as that it was simulated. */
  readonly warnings: readonly string[];
}

export interface ArticleFailure {
  readonly code: string;
  readonly message: string;
}

export interface Article {
  readonly id: string;
  readonly siteId: string;
  /** `test` articles are written by the simulated provider only. */
  readonly mode: 'live' | 'test';
  readonly status: ArticleStatus;
  readonly brief: Brief;
  readonly progress: ArticleProgress;
  readonly result: ArticleResult | null;
  /** Scores as `POST /seo/analyses` gives them, and one entry per round of revision. */
  readonly seo: ArticleSeo | null;
  readonly provider: string | null;
  readonly failure: ArticleFailure | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

export interface ArticleSeo {
  readonly scorecards: object;
  readonly trail: readonly RevisionRound[];
}

/** `round` 0 is the draft before any revision. */
export interface RevisionRound {
  readonly round: number;
  readonly seo: number;
  readonly readability: number;
  readonly fixedChecks: readonly string[];
  readonly costMicroUsd: number | null;
}

export function hasEnded({ status }: { status: ArticleStatus }): boolean {
  return status === 'succeeded' || status === 'failed' || status === 'cancelled';
}
