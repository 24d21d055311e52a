import type { MeasuredQuery } from './keyword';

/** Rows that a site may keep; Search Console's own interface gives 50,000 a day at most. */
export const MAXIMUM_QUERIES = 50_000;
/** In characters; Google cuts searches off after 2,048, and reports hardly any of more than a hundred. */
export const LONGEST_QUERY = 500;

/** First and last day, each `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** One row of an export: what people searched for, and what came of it. */
export interface SearchQuery {
  readonly query: string;
  readonly clicks: number;
  readonly impressions: number;
  /** Clicks per impression, 0 to 1. */
  readonly ctr: number;
  /** On average; 1 is the first. */
  readonly position: number;
}

/** A query of the site with its period. */
export interface ImportedQuery extends MeasuredQuery {
  readonly query: string;
}

/** The queries of one period. */
export interface SearchConsoleImport extends Period {
  readonly id: string;
  readonly queries: number;
  readonly importedAt: Date;
}
