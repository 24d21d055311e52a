import { Injectable } from '@nestjs/common';
import { Clock, readableLine } from '@seoforge/kernel';

import { MAXIMUM_QUERIES, type Period, type SearchQuery } from '../domain/search-query';
import { SearchQueryRepository, type StoredImport } from '../ports/search-query-repository';
import { readQueriesCsv } from '../search-console/read-queries-csv';

/** What became of an import. */
export interface ImportOutcome extends StoredImport, Period {
  readonly imported: number;
}

/** Keeps what Google Search Console counted for a site's queries in a period. */
@Injectable()
export class ImportSearchQueries {
  constructor(
    private readonly queries: SearchQueryRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param csv the export "Queries.csv"
   * @throws AppError `keywords.csv_columns_wrong`, `keywords.csv_unreadable`
   */
  async csv(siteId: string, period: Period, csv: string): Promise<ImportOutcome> {
    return this.#store(siteId, period, await readQueriesCsv(csv));
  }

  /** A query that comes again counts as it came first. */
  rows(siteId: string, period: Period, rows: readonly SearchQuery[]): Promise<ImportOutcome> {
    const first = new Map<string, SearchQuery>();
    for (const row of rows) {
      const query = readableLine(row.query);
      if (!first.has(query)) first.set(query, { ...row, query });
    }
    return this.#store(siteId, period, [...first.values()]);
  }

  async #store(siteId: string, { from, to }: Period, queries: readonly SearchQuery[]): Promise<ImportOutcome> {
    const stored = await this.queries.store(siteId, { from, to }, queries, this.clock.now(), MAXIMUM_QUERIES);
    return { ...stored, imported: queries.length, from, to };
  }
}
