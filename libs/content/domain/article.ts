import type { Brief } from './brief';
import type { RevisionOutcome } from './revision';

/** How an article may end. */
export const ARTICLE_OUTCOMES = ['succeeded', 'failed', 'cancelled'] as const;
export type ArticleOutcome = (typeof ARTICLE_OUTCOMES)[number];

export type ArticleStatus = 'queued' | 'running' | ArticleOutcome;

/** An `improvement` revises a text that the customer brought along. */
export const ARTICLE_KINDS = ['article', 'improvement'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/**
 * `framing` is what stands around the sections: introduction, conclusion, metadata, questions and pictures, made side by side.
 */
export const ARTICLE_STAGES = ['queued', 'outline', 'sections', 'framing', 'revision', 'finished'] as const;
export type ArticleStage = (typeof ARTICLE_STAGES)[number];

/** How far an article has come: `done` of `total` pieces have been written. */
export interface ArticleProgress {
  readonly stage: ArticleStage;
  readonly done: number;
  readonly total: number;
}

export interface FaqEntry {
  readonly question: string;
  /** Plain text. */
  readonly answer: string;
}

export interface ArticleImage {
  /** Absolute. */
  readonly url: string;
  readonly alt: string;
}

/** A link to another post of the customer's site. */
export interface InternalLink {
  readonly url: string;
  readonly anchor: string;
}

/** A statement in the text with a number, a date or a study for which no source was given. */
export interface UnsupportedClaim {
  readonly sentence: string;
  readonly kind: 'number' | 'date' | 'study';
  /** Whether the sentence was taken out; otherwise it stands in the text and should be checked. */
  readonly removed: boolean;
}

export interface ArticleResult {
  /** SEO title. */
  readonly title: string;
  readonly slug: string;
  readonly metaDescription: string;
  readonly excerpt: string;
  readonly html: string;
  /** The same text as WordPress block markup. */
  readonly blocks: string;
  readonly markdown: string;
  readonly outline: readonly { readonly heading: string }[];
  readonly faq: readonly FaqEntry[];
  /** schema.org nodes: Article, BreadcrumbList, and FAQPage where there are questions. */
  readonly jsonLd: readonly object[];
  readonly images: readonly ArticleImage[];
  readonly internalLinks: readonly InternalLink[];
  readonly claims: readonly UnsupportedClaim[];
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
  readonly kind: ArticleKind;
  /** The bulk order that it is a part of. */
  readonly batchId: string | null;
  /** `test` articles are written by the simulated provider only. */
  readonly mode: 'live' | 'test';
  readonly status: ArticleStatus;
  readonly brief: Brief;
  readonly progress: ArticleProgress;
  readonly result: ArticleResult | null;
  readonly seo: ArticleSeo | null;
  readonly provider: string | null;
  readonly failure: ArticleFailure | null;
  /** How often a worker has taken it up. */
  readonly attempts: number;
  /** What it may cost at most, its own limit and its batch's share together; null where only the site's budget bounds it. */
  readonly allowanceMicroUsd: number | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** Scores as `POST /seo/analyses` gives them, and how they came about. */
export interface ArticleSeo extends RevisionOutcome {
  readonly scorecards: object;
}

export function hasEnded({ status }: { status: ArticleStatus }): boolean {
  return status === 'succeeded' || status === 'failed' || status === 'cancelled';
}
