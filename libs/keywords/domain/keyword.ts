import type { MicroUsd } from '@seoforge/kernel';

/** A `head` has one or two words, a `long_tail` more; a `question` asks. */
export type KeywordKind = 'head' | 'long_tail' | 'question';

export const SEARCH_INTENTS = ['informational', 'commercial', 'transactional', 'navigational'] as const;

/** What somebody who searches for it wants: to know, to compare, to buy or to do, to get to a certain site. */
export type SearchIntent = (typeof SEARCH_INTENTS)[number];

/** Where a phrase was found: thought of by a model, or written on the page, in the site's posts, in what people searched for. */
export type KeywordSource = 'model' | 'page' | 'posts' | 'search_console';

/** What Google counted for a query in a period. How often it is searched for at all, Google does not say there. */
export interface MeasuredQuery {
  readonly clicks: number;
  readonly impressions: number;
  /** Clicks per impression, 0 to 1. */
  readonly ctr: number;
  /** On average; 1 is the first. */
  readonly position: number;
  /** First day of the period, `YYYY-MM-DD`. */
  readonly from: string;
  /** Its last day. */
  readonly to: string;
}

/** A post of the site that serves a phrase already. */
export interface ServingPost {
  readonly externalId: string;
  readonly url: string;
  readonly title: string;
}

export interface Keyword {
  readonly phrase: string;
  readonly kind: KeywordKind;
  /** Null where there is no telling. */
  readonly intent: SearchIntent | null;
  /** Name of its cluster. */
  readonly cluster: string;
  readonly source: KeywordSource;
  readonly servedBy: readonly ServingPost[];
  /** Null where the site's imports have no such query. */
  readonly measured: MeasuredQuery | null;
}

export interface KeywordCluster {
  readonly name: string;
  readonly phrases: readonly string[];
}

/** Something that figures come from. */
export interface DataSource {
  readonly name: 'search_console';
  readonly figures: readonly string[];
  /** First and last day that figures are from. */
  readonly from: string;
  readonly to: string;
}

/** What was found out about the phrases to write for. */
export interface KeywordResearch {
  readonly language: string;
  readonly keywords: readonly Keyword[];
  readonly clusters: readonly KeywordCluster[];
  readonly dataSources: readonly DataSource[];
  /** Null where no model gave an answer of use. */
  readonly provider: string | null;
  /** Null where a price is not known, or what was spent in vain is not. */
  readonly costMicroUsd: MicroUsd | null;
  readonly warnings: readonly string[];
}
