import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { newId } from '@seoforge/kernel';

import type { ImportedQuery, Period, SearchConsoleImport, SearchQuery } from '../domain/search-query';
import {
  SearchQueryRepository,
  type SearchConsoleImportPage,
  type StoredImport,
} from '../ports/search-query-repository';

/** Imports of a site take turns. */
const LOCK_SITE = 'SELECT 1 FROM sites WHERE id = $1 FOR NO KEY UPDATE';
const PUT_IMPORT = `
  INSERT INTO search_console_imports (id, site_id, period_from, period_to, imported_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (site_id, period_from, period_to) DO UPDATE SET imported_at = excluded.imported_at RETURNING id`;
/** A row that was there has been locked by a transaction: this one. */
const PUT_QUERIES = `
  WITH put AS (
    INSERT INTO search_queries (import_id, query, clicks, impressions, ctr, position)
    SELECT $1::uuid, * FROM unnest($2::text[], $3::bigint[], $4::bigint[], $5::double precision[], $6::double precision[])
    ON CONFLICT (import_id, query) DO UPDATE SET clicks = excluded.clicks, impressions = excluded.impressions,
      ctr = excluded.ctr, position = excluded.position
    RETURNING xmax <> 0 AS replaced)
  SELECT count(*) FILTER (WHERE replaced)::integer AS count FROM put`;
const REMOVE_OLDEST = `
  WITH sized AS (
    SELECT imports.id, imports.period_from, imports.period_to, count(*) AS rows
    FROM search_console_imports imports JOIN search_queries ON import_id = imports.id WHERE site_id = $1 GROUP BY imports.id),
  running AS (
    SELECT id, rows, sum(rows) OVER (ORDER BY id = $2 DESC, period_to DESC, period_from DESC) AS total FROM sized),
  removed AS (
    DELETE FROM search_console_imports imports USING running
    WHERE imports.id = running.id AND imports.id <> $2 AND total > $3 RETURNING rows)
  SELECT coalesce(sum(rows), 0)::integer AS count FROM removed`;
const REMOVE_LEAST_SHOWN = `
  WITH removed AS (
    DELETE FROM search_queries WHERE import_id = $1 AND query IN (
      SELECT query FROM search_queries WHERE import_id = $1 ORDER BY impressions DESC, query COLLATE "C" OFFSET $2)
    RETURNING 1)
  SELECT count(*)::integer AS count FROM removed`;
const DAYS = `to_char(period_from, 'YYYY-MM-DD') AS "from", to_char(period_to, 'YYYY-MM-DD') AS "to"`;
const LIST = `
  SELECT id, ${DAYS}, imported_at AS "importedAt",
    (SELECT count(*)::integer FROM search_queries WHERE import_id = imports.id) AS queries
  FROM search_console_imports imports WHERE site_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`;
const LATEST = `
  SELECT DISTINCT ON (lower(query)) query, clicks::double precision, impressions::double precision, ctr, position, ${DAYS}
  FROM search_queries JOIN search_console_imports imports ON imports.id = import_id
  WHERE site_id = $1 AND ($2::text[] IS NULL OR lower(query) = ANY ($2))
  ORDER BY lower(query), period_to DESC, period_from DESC, query COLLATE "C"`;
const MOST_SHOWN = `SELECT * FROM (${LATEST}) latest ORDER BY impressions DESC, query COLLATE "C" LIMIT $3`;

@Injectable()
export class TypeormSearchQueryRepository extends SearchQueryRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  store(
    siteId: string,
    { from, to }: Period,
    queries: readonly SearchQuery[],
    importedAt: Date,
    most: number,
  ): Promise<StoredImport> {
    return this.managers.run(async () => {
      await this.#rows(LOCK_SITE, [siteId]);
      const [stored] = await this.#rows<{ id: string }>(PUT_IMPORT, [newId(), siteId, from, to, importedAt]);
      const id = stored?.id ?? '';
      const overwritten = await this.#count(PUT_QUERIES, [id, ...columnsOf(queries)]);
      const outdated = await this.#count(REMOVE_OLDEST, [siteId, id, most]);
      const beyond = await this.#count(REMOVE_LEAST_SHOWN, [id, most]);
      return { id, replaced: overwritten + outdated + beyond };
    });
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<SearchConsoleImportPage> {
    const rows = await this.#rows<SearchConsoleImport>(LIST, [siteId, cursor, limit + 1]);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async remove(siteId: string, id: string): Promise<boolean> {
    const removed = 'WITH removed AS (DELETE FROM search_console_imports WHERE site_id = $1 AND id = $2 RETURNING 1)';
    return (await this.#count(`${removed} SELECT count(*)::integer AS count FROM removed`, [siteId, id])) > 0;
  }

  top(siteId: string, limit: number): Promise<readonly ImportedQuery[]> {
    return this.#rows<ImportedQuery>(MOST_SHOWN, [siteId, null, limit]);
  }

  async named(siteId: string, queries: readonly string[]): Promise<readonly ImportedQuery[]> {
    const names = queries.map((query) => query.toLowerCase());
    return this.#rows<ImportedQuery>(MOST_SHOWN, [siteId, names, names.length]);
  }

  async #count(statement: string, parameters: unknown[]): Promise<number> {
    const [row] = await this.#rows<{ count: number }>(statement, parameters);
    return row?.count ?? 0;
  }

  #rows<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
    return this.managers.current.query<Row[]>(statement, parameters);
  }
}

function columnsOf(queries: readonly SearchQuery[]): readonly (readonly unknown[])[] {
  return (['query', 'clicks', 'impressions', 'ctr', 'position'] as const).map((column) =>
    queries.map((query) => query[column]),
  );
}
