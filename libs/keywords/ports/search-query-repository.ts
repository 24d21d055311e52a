import type { ImportedQuery, Period, SearchConsoleImport, SearchQuery } from '../domain/search-query';

export interface SearchConsoleImportPage {
  /** Newest first. */
  readonly items: readonly SearchConsoleImport[];
  /** Where the next page starts; null on the last one. */
  readonly nextCursor: string | null;
}

export interface StoredImport {
  readonly id: string;
  /** Rows that gave way: of the same queries in the same period, and of the oldest periods where there was no room. */
  readonly replaced: number;
}

/** What Google Search Console counted for the queries of each site. A query that is in several periods is that of the latest one. */
export abstract class SearchQueryRepository {
  /**
   * Adds queries to a period, in place of those that it has; then removes whole periods, those that ended first, while the site has
   * more than `most` rows. Either all of it happens or nothing.
   * @param queries each once, and no more than `most`
   */
  abstract store(
    siteId: string,
    period: Period,
    queries: readonly SearchQuery[],
    importedAt: Date,
    most: number,
  ): Promise<StoredImport>;

  /** @param cursor the `nextCursor` of the page before. */
  abstract list(siteId: string, limit: number, cursor: string | null): Promise<SearchConsoleImportPage>;

  /** With all of its queries. @returns whether there was one */
  abstract remove(siteId: string, id: string): Promise<boolean>;

  /** Those that were shown most, the first of them first. */
  abstract top(siteId: string, limit: number): Promise<readonly ImportedQuery[]>;

  /** Those that are one of `queries`, whatever the case of their letters. */
  abstract named(siteId: string, queries: readonly string[]): Promise<readonly ImportedQuery[]>;
}
