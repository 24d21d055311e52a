import type { EntityManagers } from '@seoforge/database';

import type { FoundPost, NamedPost } from '../domain/indexed-post';
import { FEWEST_SHARED, mentionsOf, namesakeRankOf } from '../domain/post-likeness';
import { relevanceOf } from '../domain/post-relevance';
import { bandsOf, similarityOf } from '../domain/post-signature';
import { lexemesFor, type LexemeKind } from './post-lexemes';
import { postOf, type FoundRow } from './post-rows';
import { ANCHORED, CANDIDATES, FOUND_BY_ID, SPELLED_LIKE } from './post-searches';
import { countsOf, linesOf, numbersOf } from './stored-lists';
import { allOf, anyOf, anyRunOf, atLeast } from './text-search-query';

/** Further terms are passed over: the ways to choose some of them are many. */
const MOST_TERMS = 8;
/** Bands that must agree: at 0.95 alike 19 in 20 agree in four together, at 0.8 9 in 10 in two, at 0.6 49 in 50 in one. */
const BANDS_TOGETHER = [4, 2, 1];
/** Keys that are asked for together: of more posts than are ranked at a time, some that have the first ones are among those. */
const KEYS_OF_LOOK = 40;

/** A query over the sample, and the same over all posts, as texts of the type `tsquery`. */
type Queries = readonly [sample: string, all: string];

type NamedRow = Omit<NamedPost, 'nameTerms'> & Pick<FoundRow, 'nameTerms'>;
type CandidateRow = Pick<FoundRow, 'externalId' | 'nameTerms' | 'terms' | 'signature'>;

interface Look<Candidate> {
  /** From much in common to little; each of one or more queries. */
  readonly steps: readonly (readonly Queries[])[];
  /** 0 for what is not looked for. */
  readonly scoreOf: (candidate: Candidate) => number;
}

/**
 * The searches of the index. Each asks for much in common first and for less while too few posts are found: however common the terms
 * are, those that match best are among the few that are ranked.
 */
export class FindPosts {
  constructor(private readonly managers: EntityManagers) {}

  namedLike(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]> {
    const sought = distinct(terms);
    const steps = descending(sought.length, FEWEST_SHARED).map((shared) => [
      queriesFor(siteId, 'name', sought, (lexemes) => atLeast(shared, lexemes)),
    ]);
    const look = { steps, scoreOf: (nameTerms: ReadonlySet<string>) => namesakeRankOf(nameTerms, sought) };
    return this.#best(siteId, limit, look, CANDIDATES.byName, ({ nameTerms }) => new Set(linesOf(nameTerms)));
  }

  async anchoredBy(siteId: string, keys: readonly string[], limit: number): Promise<readonly NamedPost[]> {
    if (keys.length === 0) return [];
    const looks = Array.from({ length: Math.ceil(keys.length / KEYS_OF_LOOK) }, (_, look) =>
      queriesFor(siteId, 'anchor', keys.slice(look * KEYS_OF_LOOK, (look + 1) * KEYS_OF_LOOK), anyOf),
    );
    const rows = await this.#query<NamedRow>(ANCHORED, [siteId, ...columnsOf(looks), limit]);
    return rows.map(({ nameTerms, ...post }) => ({ ...post, nameTerms: linesOf(nameTerms) }));
  }

  async spelledLike(siteId: string, text: string, limit: number): Promise<readonly FoundPost[]> {
    return (await this.#query<FoundRow>(SPELLED_LIKE, [siteId, text, limit])).map((row) => postOf(row));
  }

  async mentioning(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]> {
    const sought = new Set(terms);
    if (sought.size === 0) return [];
    const steps = [[queriesFor(siteId, 'text', [...sought], allOf)]];
    const look = { steps, scoreOf: (counts: ReadonlyMap<string, number>) => mentionsOf({ terms: counts }, terms) };
    return this.#best(siteId, limit, look, CANDIDATES.byTerms, (row) => countsOf(row.terms, sought));
  }

  async nearDuplicatesOf(siteId: string, signature: readonly number[], limit: number): Promise<readonly FoundPost[]> {
    if (signature.length === 0) return [];
    const bands = bandsOf(signature);
    const queries = BANDS_TOGETHER.map((together) =>
      queriesFor(siteId, 'band', bands, (lexemes) => anyRunOf(together, lexemes)),
    );
    const look = { steps: [queries], scoreOf: (other: readonly number[]) => similarityOf(other, signature) };
    return this.#best(siteId, limit, look, CANDIDATES.bySignature, (row) => numbersOf(row.signature));
  }

  search(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]> {
    const sought = distinct(terms);
    const steps = descending(sought.length, 1).map((needed) => [
      queriesFor(siteId, 'text', sought, (lexemes) => atLeast(needed, lexemes)),
    ]);
    const look: Look<Pick<FoundPost, 'nameTerms' | 'terms'>> = { steps, scoreOf: (post) => relevanceOf(post, sought) };
    return this.#best(siteId, limit, look, CANDIDATES.byTerms, ({ nameTerms, terms: stored }) => ({
      nameTerms: linesOf(nameTerms),
      terms: countsOf(stored, new Set(sought)),
    }));
  }

  /** The candidates of each step until there are enough: those with the highest scores first, and none that scores 0. */
  async #best<Candidate>(
    siteId: string,
    limit: number,
    { steps, scoreOf }: Look<Candidate>,
    statement: string,
    candidateOf: (row: CandidateRow) => Candidate,
  ): Promise<readonly FoundPost[]> {
    const scores = new Map<string, number>();
    for (const queries of steps) {
      for (const row of await this.#query<CandidateRow>(statement, [siteId, ...columnsOf(queries)])) {
        const score = scoreOf(candidateOf(row));
        if (score > 0) scores.set(row.externalId, score);
      }
      if (scores.size >= limit) break;
    }
    return this.#load(siteId, bestOf([...scores]).slice(0, limit));
  }

  /** Those that are still there, in the order of their ids in the list. */
  async #load(siteId: string, scored: readonly Scored[]): Promise<readonly FoundPost[]> {
    const externalIds = scored.map(([externalId]) => externalId);
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

type Scored = readonly [externalId: string, score: number];

function bestOf(scored: readonly Scored[]): readonly Scored[] {
  return scored.toSorted(([one, oneScore], [other, otherScore]) => otherScore - oneScore || (one < other ? -1 : 1));
}

function queriesFor(
  siteId: string,
  kind: LexemeKind,
  values: readonly (string | number)[],
  queryOf: (lexemes: readonly string[]) => string,
): Queries {
  return [queryOf(lexemesFor(siteId, kind, values, 'sample')), queryOf(lexemesFor(siteId, kind, values))];
}

/** As parameters: the queries of the samples, and those of all posts. */
function columnsOf(queries: readonly Queries[]): [samples: string[], all: string[]] {
  return [queries.map(([sample]) => sample), queries.map(([, all]) => all)];
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
