import { setTimeout as sleep } from 'node:timers/promises';

import { Client } from 'pg';

/** One row of the ledger. */
export interface LedgerRow {
  readonly articleId: string | null;
  readonly purpose: string;
  readonly model: string;
  readonly errorCode: string | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly costMicroUsd: number | null;
  readonly chargeMicroUsd: number;
}

/** That a piece of an article was stored, and how many tokens it added to what was spent. */
export interface StoredPiece {
  readonly articleId: string;
  readonly piece: string;
  readonly at: Date;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What the database knows when everything is over. */
export interface Books {
  readonly ledger: readonly LedgerRow[];
  readonly stored: readonly StoredPiece[];
  readonly articles: number;
  /** How many events each article has. */
  readonly events: ReadonlyMap<string, number>;
  /** Articles whose events are not counted from 1 without a gap, or which did not end exactly once. */
  readonly brokenEventLists: number;
  readonly unfinishedJobs: number;
}

const LOOK_EVERY_MS = 1_000;

/** Reads the books once no call is under way any more: what was lost with a killed process is then in the ledger. */
export async function readBooks(databaseUrl: string, timeoutMs: number): Promise<Books> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await untilNothingIsReserved(client, timeoutMs);
    const { rows: ledger } = await client.query<LedgerRow>(`
      SELECT article_id AS "articleId", purpose, model, error_code AS "errorCode", input_tokens AS "inputTokens",
        output_tokens AS "outputTokens", cost_micro_usd::float8 AS "costMicroUsd",
        charge_micro_usd::float8 AS "chargeMicroUsd" FROM model_calls`);
    const { rows: stored } = await client.query<StoredPiece>(`
      SELECT * FROM (
        SELECT article_id AS "articleId", news ->> 'type' AS type, news ->> 'piece' AS piece, at,
          (spent ->> 'inputTokens')::int
            - coalesce(lag((spent ->> 'inputTokens')::int) OVER before, 0) AS "inputTokens",
          (spent ->> 'outputTokens')::int
            - coalesce(lag((spent ->> 'outputTokens')::int) OVER before, 0) AS "outputTokens"
        FROM article_events WINDOW before AS (PARTITION BY article_id ORDER BY sequence)
      ) AS news WHERE type = 'piece'`);
    const { rows: events } = await client.query<{ id: string; count: number }>(
      'SELECT article_id AS id, count(*)::int FROM article_events GROUP BY 1',
    );
    const { rows: counts } = await client.query<{
      articles: number;
      brokenEventLists: number;
      unfinishedJobs: number;
    }>(`
      SELECT (SELECT count(*)::int FROM articles) AS articles,
        (SELECT count(*)::int FROM (
          SELECT article_id FROM article_events GROUP BY article_id
          HAVING min(sequence) <> 1 OR max(sequence) <> count(*)
            OR count(*) FILTER (WHERE news ->> 'type' = 'ended') <> 1) AS broken) AS "brokenEventLists",
        (SELECT count(*)::int FROM pgboss.job WHERE name = 'write-article' AND state < 'completed') AS "unfinishedJobs"`);
    const [count] = counts;
    if (!count) throw new TypeError('A count is always one row.');
    return { ledger, stored, events: new Map(events.map(({ id, count: many }) => [id, many])), ...count };
  } finally {
    await client.end();
  }
}

async function untilNothingIsReserved(client: Client, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const { rows } = await client.query<{ open: number }>('SELECT count(*)::int AS open FROM budget_reservations');
    if (rows[0]?.open === 0) return;
    if (Date.now() > deadline) throw new Error(`${rows[0]?.open ?? 0} reservations did not come to an end.`);
    await sleep(LOOK_EVERY_MS);
  }
}
