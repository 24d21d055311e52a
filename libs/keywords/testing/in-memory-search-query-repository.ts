import { newId } from '@seoforge/kernel';

import type { ImportedQuery, Period, SearchConsoleImport, SearchQuery } from '../domain/search-query';
import {
  SearchQueryRepository,
  type SearchConsoleImportPage,
  type StoredImport,
} from '../ports/search-query-repository';

interface StoredPeriod extends Period {
  readonly id: string;
  readonly siteId: string;
  importedAt: Date;
  readonly rows: Map<string, SearchQuery>;
}

export class InMemorySearchQueryRepository extends SearchQueryRepository {
  #periods: StoredPeriod[] = [];

  async store(
    siteId: string,
    { from, to }: Period,
    queries: readonly SearchQuery[],
    importedAt: Date,
    most: number,
  ): Promise<StoredImport> {
    const known = this.#of(siteId).find((period) => period.from === from && period.to === to);
    const period: StoredPeriod = known ?? { id: newId(), siteId, from, to, importedAt, rows: new Map() };
    if (!known) this.#periods.push(period);
    period.importedAt = importedAt;
    const before = queries.filter(({ query }) => period.rows.has(query)).length;
    for (const query of queries) period.rows.set(query.query, query);
    return { id: period.id, replaced: before + this.#removeOldest(period, most) + removeLeastShown(period, most) };
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<SearchConsoleImportPage> {
    const rows = this.#of(siteId)
      .filter(({ id }) => cursor === null || id < cursor)
      .sort((one, other) => (one.id > other.id ? -1 : 1));
    const items = rows.slice(0, limit).map(summaryOf);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async remove(siteId: string, id: string): Promise<boolean> {
    const before = this.#periods.length;
    this.#periods = this.#periods.filter((period) => period.id !== id || period.siteId !== siteId);
    return this.#periods.length < before;
  }

  async top(siteId: string, limit: number): Promise<readonly ImportedQuery[]> {
    const latest = new Map<string, ImportedQuery>();
    for (const { from, to, rows } of this.#of(siteId).sort(latestFirst)) {
      for (const row of rows.values()) {
        const name = row.query.toLowerCase();
        if (!latest.has(name)) latest.set(name, { ...row, from, to });
      }
    }
    return [...latest.values()].sort(mostShownFirst).slice(0, limit);
  }

  async named(siteId: string, queries: readonly string[]): Promise<readonly ImportedQuery[]> {
    const names = new Set(queries.map((query) => query.toLowerCase()));
    return (await this.top(siteId, Infinity)).filter(({ query }) => names.has(query.toLowerCase()));
  }

  #of(siteId: string): StoredPeriod[] {
    return this.#periods.filter((period) => period.siteId === siteId);
  }

  /** @returns how many rows */
  #removeOldest(kept: StoredPeriod, most: number): number {
    let removed = 0;
    let total = kept.rows.size;
    for (const period of this.#of(kept.siteId).sort(latestFirst)) {
      if (period === kept) continue;
      total += period.rows.size;
      if (total <= most) continue;
      removed += period.rows.size;
      this.#periods = this.#periods.filter((other) => other !== period);
    }
    return removed;
  }
}

function removeLeastShown({ rows }: StoredPeriod, most: number): number {
  const beyond = [...rows.values()].sort(mostShownFirst).slice(most);
  for (const { query } of beyond) rows.delete(query);
  return beyond.length;
}

function summaryOf({ id, from, to, importedAt, rows }: StoredPeriod): SearchConsoleImport {
  return { id, from, to, importedAt, queries: rows.size };
}

function latestFirst(one: Period, other: Period): number {
  return other.to.localeCompare(one.to) || other.from.localeCompare(one.from);
}

function mostShownFirst(one: SearchQuery, other: SearchQuery): number {
  return other.impressions - one.impressions || (one.query < other.query ? -1 : 1);
}
