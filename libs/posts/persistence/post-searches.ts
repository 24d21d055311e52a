import { COLUMNS } from './post-rows';

/** How many posts are ranked at a time; which ones where more match, is left to the index. */
const MOST_CANDIDATES = 200;
/** Fewer where the terms of whole texts are read. */
const MOST_READ_CANDIDATES = 100;

const candidates = (columns: string, most: number): string => `
  SELECT external_id AS "externalId", ${columns} FROM posts_with_lexemes($2::tsquery, $3::tsquery, ${most}) AS post WHERE site_id = $1`;

/** What is ranked, with what it is ranked by: $1 site, $2 query of the sample, $3 query. */
export const CANDIDATES = {
  byName: candidates('name_terms AS "nameTerms"', MOST_CANDIDATES),
  bySignature: candidates('signature', MOST_CANDIDATES),
  byTerms: candidates('name_terms AS "nameTerms", terms', MOST_READ_CANDIDATES),
} as const;

/** $1 site, $2 external ids. */
export const FOUND_BY_ID = `SELECT ${COLUMNS.found} FROM posts WHERE site_id = $1 AND external_id = ANY ($2)`;

/** $1 site, $2 text, $3 how many. */
export const SPELLED_LIKE = `
  SELECT ${COLUMNS.found}
  FROM posts_spelled_like($1, $2, ${MOST_CANDIDATES}) AS post
  ORDER BY word_similarity($2, title || ' ' || coalesce(keyphrase, '')) DESC, external_id LIMIT $3`;
