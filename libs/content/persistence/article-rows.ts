/** Columns of `articles` as members of an `Article`. Micro-dollars stay far below the largest exact number (9 billion dollars). */
const ARTICLE = `
  id, site_id AS "siteId", kind, batch_id AS "batchId", mode, status, brief, progress, result, seo, provider, failure, attempts,
  allowance_micro_usd::float8 AS "allowanceMicroUsd", created_at AS "createdAt", started_at AS "startedAt", finished_at AS "finishedAt"`;

/** Small columns; of the brief, which may hold a whole text, the keyphrase alone. */
const LISTED = `
  id, kind, batch_id AS "batchId", status, progress, attempts, created_at AS "createdAt", finished_at AS "finishedAt",
  brief ->> 'keyphrase' AS keyphrase`;

/** Of a site, and of one kind where that is not null. */
const ONE = 'FROM articles WHERE id = $1 AND site_id = $2 AND ($3::text IS NULL OR kind = $3)';

export const FIND_ARTICLE = `SELECT ${ARTICLE} ${ONE}`;
export const FIND_STATUS = `SELECT status ${ONE}`;

/** Newest first, of a site and a kind. @param conditions further ones, each with its AND */
export const listArticles = (conditions: string): string =>
  `SELECT ${LISTED} FROM articles WHERE site_id = $1 AND kind = $2 ${conditions} ORDER BY id DESC LIMIT $3`;

/** As long as the article is the worker's that took it up at this attempt, and in one statement: each of its pieces comes by here. */
export const ADVANCE_ARTICLE = `
  WITH changed AS (
    UPDATE articles SET progress = $3::jsonb, event_count = event_count + 1
    WHERE id = $1 AND attempts = $2 AND status = 'running'
    RETURNING id, event_count
  )
  INSERT INTO article_events (article_id, sequence, news, progress, spent, at)
  SELECT id, event_count, $4::jsonb, $3::jsonb, $5::jsonb, $6::timestamptz FROM changed
  RETURNING sequence`;
