import type { EntityManagers } from '@seoforge/database';

import type { FoundPost } from '../domain/indexed-post';
import { mentionsOf, namesakeRankOf } from '../domain/post-likeness';
import { relevanceOf } from '../domain/post-relevance';
import { bandsOf, similarityOf } from '../domain/post-signature';
import { lexemesFor, type LexemeKind } from './post-lexemes';
import { postOf, type FoundRow } from './post-rows';
import { CANDIDATES, FOUND_BY_ID, SPELLED_LIKE } from './post-searches';
import { countsOf, linesOf, numbersOf } from './stored-lists';
import { allOf, anyRunOf, atLeast } from './text-search-query';

/** Further terms are passed over: the ways to choose some of them are many. */
const MOST_TERMS = 8;
/** Bands that must agree: at 0.95 alike 99 in 100 agree in four together, at 0.8 19 in 20 in two, at 0.6 69 in 70 in one. */
const BANDS_TOGETHER = [4, 2, 1];

/** A query over the sample, and the same over all posts, as texts of the type `tsquery`. */
type Queries = readonly [sample: string, all: string];

type Candidate = Pick<FoundRow, 'externalId' | 'nameTerms' | 'terms' | 'signature'>;

/**
 * The searches of the index. Each asks for much in common first and for less while too few posts are found: however common the terms
 * are, those that match best are among the few that are ranked.
 */
export class FindPosts {
  constructor(private readonly managers: EntityManagers) {}

  namedLike(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]> {
    const sought = distinct(terms);
    const steps = descending(sought.length, 2).map((needed) =>
      queriesFor(siteId, 'name', sought, (lexemes) => atLeast(needed, lexemes)),
    );
    return this.#best(siteId, limit, steps, CANDIDATES.byName, ({ nameTerms }) =>
      namesakeRankOf({ nameTerms: linesOf(nameTerms) }, sought),
    );
  }

  async spelledLike(siteId: string, text: string, limit: number): Promise<readonly FoundPost[]> {
    return (await this.#query<FoundRow>(SPELLED_LIKE, [siteId, text, limit])).map((row) => postOf(row));
  }

  async mentioning(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]> {
    const sought = [...new Set(terms)];
    if (sought.length === 0) return [];
    const steps = [queriesFor(siteId, 'text', sought, allOf)];
    return this.#best(siteId, limit, steps, CANDIDATES.byTerms, (post) =>
      mentionsOf({ terms: countsOf(post.terms, new Set(sought)) }, sought),
    );
  }

  async nearDuplicatesOf(siteId: string, signature: readonly number[], limit: number): Promise<readonly FoundPost[]> {
    if (signature.length === 0) return [];
    const bands = bandsOf(signature);
    const steps = BANDS_TOGETHER.map((together) =>
      queriesFor(siteId, 'band', bands, (lexemes) => anyRunOf(together, lexemes)),
    );
    return this.#best(siteId, limit, steps, CANDIDATES.bySignature, (post) =>
      similarityOf(numbersOf(post.signature), signature),
    );
  }

  search(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]> {
    const sought = distinct(terms);
    const steps = descending(sought.length, 1).map((needed) =>
      queriesFor(siteId, 'text', sought, (lexemes) => atLeast(needed, lexemes)),
    );
    return this.#best(siteId, limit, steps, CANDIDATES.byTerms, ({ nameTerms, terms: stored }) =>
      relevanceOf({ nameTerms: linesOf(nameTerms), terms: countsOf(stored, new Set(sought)) }, sought),
    );
  }

  /** The candidates of each step until there are enough, the best of all steps first; none that scores 0. */
  async #best(
    siteId: string,
    limit: number,
    steps: readonly Queries[],
    statement: string,
    scoreOf: (candidate: Candidate) => number,
  ): Promise<readonly FoundPost[]> {
    const scores = new Map<string, number>();
    for (const queries of steps) {
      for (const candidate of await this.#query<Candidate>(statement, [siteId, ...queries])) {
        const score = scoreOf(candidate);
        if (score > 0) scores.set(candidate.externalId, score);
      }
      if (scores.size >= limit) break;
    }
    const best = [...scores].sort(
      ([one, oneScore], [other, otherScore]) => otherScore - oneScore || (one < other ? -1 : 1),
    );
    return this.#load(
      siteId,
      best.slice(0, limit).map(([externalId]) => externalId),
    );
  }

  /** Those that are still there, in the order of their ids in the list. */
  async #load(siteId: string, externalIds: readonly string[]): Promise<readonly FoundPost[]> {
    if (externalIds.length === 0) return [];
    const rows = await this.#query<FoundRow>(FOUND_BY_ID, [siteId, externalIds]);
    const byId = new Map(rows.map((row) => [row.externalId, row]));
    return externalIds.flatMap((externalId) => {
      const row = byId.get(externalId);
      return row ? [postOf(row)] : [];
    });
  }

  #query<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
    return this.managers.current.query<Row[]>(statement, parameters);
  }
}

function queriesFor(
  siteId: string,
  kind: LexemeKind,
  values: readonly (string | number)[],
  queryOf: (lexemes: readonly string[]) => string,
): Queries {
  return [queryOf(lexemesFor(siteId, kind, values, 'sample')), queryOf(lexemesFor(siteId, kind, values))];
}

function distinct(terms: readonly string[]): readonly string[] {
  return [...new Set(terms)].slice(0, MOST_TERMS);
}

/** How many of the terms are asked for at a time: all, most, half, and the fewest that count. A single term is enough where it is all there is. */
function descending(terms: number, fewest: number): readonly number[] {
  const last = Math.min(fewest, terms);
  const steps = [terms, Math.ceil(terms * 0.75), Math.ceil(terms / 2), last];
  return [...new Set(steps.filter((step) => step >= last && step > 0))];
}
