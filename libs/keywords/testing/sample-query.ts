import type { SearchQuery } from '../domain/search-query';

/** A query that was shown a hundred times and clicked five. */
export function sampleQuery(changes: Partial<SearchQuery> = {}): SearchQuery {
  return { query: 'green tea', clicks: 5, impressions: 100, ctr: 0.05, position: 3.5, ...changes };
}
