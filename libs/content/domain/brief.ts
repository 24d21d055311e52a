import { readableLine } from '@seoforge/kernel';

import type { Draft } from './draft';
import { brandProfileOf, type BrandProfile } from './brand-profile';

/** What an article is to be about and how it is to be written. */
export const ARTICLE_TYPES = ['article', 'blog', 'guide', 'tutorial', 'review', 'product'] as const;
export type ArticleType = (typeof ARTICLE_TYPES)[number];

export const ARTICLE_LENGTHS = ['short', 'medium', 'long'] as const;
export type ArticleLength = (typeof ARTICLE_LENGTHS)[number];

export const MINIMUM_TARGET_WORDS = 150;
export const MAXIMUM_TARGET_WORDS = 6_000;
export const MAXIMUM_REVISIONS = 5;
export const MAXIMUM_IMAGES = 5;

const WORDS_BY_LENGTH: Record<ArticleLength, number> = { short: 600, medium: 1_200, long: 2_400 };
const DEFAULT_REVISIONS = 3;

/** Something the customer knows to be true, and where it can be read. */
export interface Fact {
  readonly statement: string;
  /** http or https. */
  readonly sourceUrl: string;
}

/** A post of the customer's own site that the article may link to. */
export interface RelatedPost {
  readonly title: string;
  /** Whole address; http or https. */
  readonly url: string;
}

/** When an article is good enough: judged by the checks of the Yoast-compatible SEO and readability scorecards. */
export interface Target {
  readonly noRed: boolean;
  readonly noOrange: boolean;
  /** Least readability score, 0 to 100; null where none is asked for. */
  readonly readability: number | null;
}

/** A brief with every choice made. */
export interface Brief {
  readonly keyphrase: string;
  readonly topic: string | null;
  readonly synonyms: readonly string[];
  /** BCP 47 tag or WordPress locale, as the caller wrote it. */
  readonly language: string;
  readonly type: ArticleType;
  readonly targetWords: number;
  readonly tone: string | null;
  readonly audience: string | null;
  /** Headings the caller has decided on; null leaves them to the model. */
  readonly headings: readonly string[] | null;
  readonly brandProfile: BrandProfile;
  readonly facts: readonly Fact[];
  readonly includeFaq: boolean;
  /** How many pictures are wanted. */
  readonly images: number;
  /** Posts to link to; empty where no internal links are wanted. */
  readonly relatedPosts: readonly RelatedPost[];
  /** What the caller should know of the order itself; briefs of older orders have none. */
  readonly warnings?: readonly string[];
  /** Name of the route whose models write; null for the routes of each purpose. */
  readonly route: string | null;
  /** The article must not cost more; null where only the site's budget bounds it. */
  readonly maxCostMicroUsd: number | null;
  readonly target: Target;
  readonly maxRevisions: number;
  /** The customer's own text, which is then revised and not written anew. */
  readonly draft: Draft | null;
}

export interface BriefRequest {
  readonly keyphrase: string;
  readonly topic?: string;
  readonly synonyms?: readonly string[];
  readonly language?: string;
  readonly type?: ArticleType;
  readonly length?: ArticleLength;
  readonly targetWords?: number;
  readonly tone?: string;
  readonly audience?: string;
  readonly headings?: readonly string[];
  readonly brandProfile?: Partial<BrandProfile>;
  readonly facts?: readonly Fact[];
  readonly includeFaq?: boolean;
  readonly images?: number;
  readonly internalLinks?: boolean;
  readonly relatedPosts?: readonly RelatedPost[];
  readonly route?: string;
  readonly maxCostMicroUsd?: number;
  readonly target?: Partial<Target>;
  readonly maxRevisions?: number;
  readonly draft?: Draft;
}

/** Fills in what the caller left open; an explicit number of words wins over a named length. */
export function briefOf(request: BriefRequest): Brief {
  return {
    keyphrase: readableLine(request.keyphrase),
    topic: request.topic ?? null,
    synonyms: (request.synonyms ?? []).map(readableLine),
    language: request.language ?? 'en',
    type: request.type ?? 'article',
    targetWords: request.targetWords ?? WORDS_BY_LENGTH[request.length ?? 'medium'],
    tone: request.tone ?? null,
    audience: request.audience ?? null,
    headings: request.headings ? request.headings.map(readableLine) : null,
    brandProfile: brandProfileOf(request.brandProfile),
    facts: (request.facts ?? []).map(({ statement, sourceUrl }) => ({
      statement: readableLine(statement),
      sourceUrl: harmlessAddress(sourceUrl),
    })),
    includeFaq: request.includeFaq ?? false,
    images: request.images ?? 0,
    relatedPosts: request.internalLinks === false ? [] : (request.relatedPosts ?? []).map(readablePost),
    route: request.route ?? null,
    maxCostMicroUsd: request.maxCostMicroUsd ?? null,
    target: { noRed: true, noOrange: true, readability: null, ...request.target },
    maxRevisions: request.maxRevisions ?? DEFAULT_REVISIONS,
    draft: request.draft ?? null,
  };
}

/** The brief with posts of the site, as the customer's own are kept, and with warnings. */
export function withPosts(brief: Brief, relatedPosts: readonly RelatedPost[], warnings: readonly string[]): Brief {
  return { ...brief, relatedPosts: relatedPosts.map(readablePost), warnings };
}

function readablePost({ title, url }: RelatedPost): RelatedPost {
  return { title: readableLine(title), url: harmlessAddress(url) };
}

/** The same address without signs that could end what it stands in: a value between quotes, a link, a script element. */
function harmlessAddress(url: string): string {
  return url.toWellFormed().replace(/["<>\\^`{|}\p{C}]/gu, encodeURIComponent);
}
