import { setImmediate as nextTurn } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { searchTermsOf } from '@seoforge/seo';

import type { ImportedQuery } from '../domain/search-query';
import { SearchQueryRepository } from '../ports/search-query-repository';

/** Of a site's queries, those that were shown most: nearly all that is ever clicked is among them. */
const MOST_READ = 5_000;
const MOST_FOUND = 300;
/** Queries whose terms are worked out before others get their turn. */
const AT_ONCE = 250;

/** What people searched for when they were shown the site, as far as it is about a subject. */
@Injectable()
export class FindImportedQueries {
  constructor(private readonly queries: SearchQueryRepository) {}

  /**
   * At most 300, those that were shown most first.
   * @param about phrases, of one of which a query has all the words, in whatever form; null for all queries
   */
  async execute(siteId: string, about: readonly string[] | null, language: string): Promise<readonly ImportedQuery[]> {
    if (about === null) return this.queries.top(siteId, MOST_FOUND);
    const wanted = about.map((phrase) => searchTermsOf(phrase, language)).filter(({ length }) => length > 0);
    if (wanted.length === 0) return [];
    const found: ImportedQuery[] = [];
    for (const [index, query] of (await this.queries.top(siteId, MOST_READ)).entries()) {
      if (index % AT_ONCE === 0) await nextTurn();
      const terms = new Set(searchTermsOf(query.query, language));
      if (wanted.some((group) => group.every((term) => terms.has(term)))) found.push(query);
      if (found.length === MOST_FOUND) break;
    }
    return found;
  }
}
