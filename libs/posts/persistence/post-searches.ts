import { COLUMNS } from './post-rows';

/** How many posts are ranked at a time; which ones where more match, is left to the index. */
const MOST_CANDIDATES = 200;
/** Fewer where the terms of whole texts are read. */
const MOST_READ_CANDIDATES = 100;

const candidates = (columns: string, most: number): string => `
  SELECT DISTINCT ON (external_id) external_id AS "externalId", ${columns}
  FROM unnest($2::text[], $3::text[]) AS look (sampled, query),
    posts_with_lexemes(look.sampled::tsquery, look.query::tsquery, ${most}) AS post
  WHERE site_id = $1`;

/** What is ranked, with what it is ranked by: $1 site, $2 queries of the sample, $3 as many queries. */
export const CANDIDATES = {
  byName: candidates('name_terms AS "nameTerms"', MOST_CANDIDATES),
  bySignature: candidates('signature', MOST_CANDIDATES),
  byTerms: candidates('name_terms AS "nameTerms", terms', MOST_READ_CANDIDATES),
} as const;

/** $1 site, $2 queries of the sample, $3 as many queries, $4 how many: those of the first queries first. */
export const ANCHORED = `
  SELECT "externalId", url, title, keyphrase, language, "nameTerms"
  FROM (
    SELECT DISTINCT ON (external_id)
      external_id AS "externalId", url, title, keyphrase, language, name_terms AS "nameTerms", look.place
    FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS look (sampled, query, place),
      posts_with_lexemes(look.sampled::tsquery, look.query::tsquery, ${MOST_CANDIDATES}) AS post
    WHERE site_id = $1
    ORDER BY external_id, look.place
  ) AS named
  ORDER BY place, length("nameTerms"), "externalId" LIMIT $4`;

/** $1 site, $2 external ids. */
export const FOUND_BY_ID = `SELECT ${COLUMNS.found} FROM posts WHERE site_id = $1 AND external_id = ANY ($2)`;

/** $1 site, $2 text, $3 how many. */
export const SPELLED_LIKE = `
  SELECT ${COLUMNS.found}
  FROM posts_spelled_like($1, $2, ${MOST_CANDIDATES}) AS post
  ORDER BY word_similarity($2, title || ' ' || coalesce(keyphrase, '')) DESC, external_id LIMIT $3`;
