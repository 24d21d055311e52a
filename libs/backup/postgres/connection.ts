import type { DatabaseConfig } from '@seoforge/config';
import { tlsOptions } from '@seoforge/database';
import { AppError, messageOf } from '@seoforge/kernel';
import { Client } from 'pg';

/** Nothing here is a request that somebody waits for: statements may take as long as the database is large. */
const NO_TIMEOUTS = 'SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET lock_timeout = 0';

/** How rows are written as text must not depend on the settings of a server or an account, for checksums to be compared. */
const PLAIN_TEXT =
  "SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres'; SET bytea_output = 'hex'; SET extra_float_digits = 1";

/** A connection of its own. @throws AppError `database.unusable` */
export async function connectTo(database: DatabaseConfig, url = database.url?.reveal() ?? ''): Promise<Client> {
  const client = new Client({
    connectionString: url,
    ssl: tlsOptions(database),
    application_name: 'seoforge-backup',
    connectionTimeoutMillis: database.connectTimeoutMs,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`${NO_TIMEOUTS}; ${PLAIN_TEXT}`);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new AppError({
      code: 'database.unusable',
      kind: 'unavailable',
      message: `The database cannot be reached or used: ${messageOf(error)}. Is it running, and is its URL right?`,
      cause: error,
    });
  }
}

/** Does work on a connection that is closed in the end. */
export async function withConnection<T>(
  database: DatabaseConfig,
  url: string | undefined,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = await connectTo(database, url);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The one row of a query that always has one. */
export async function oneRow<Row extends object>(
  client: Client,
  sql: string,
  parameters: unknown[] = [],
): Promise<Row> {
  const { rows } = await client.query<Row>(sql, parameters);
  const [row] = rows;
  if (!row) throw new Error(`No row: ${sql}`);
  return row;
}

/** Of the server, such as 18. */
export async function majorVersionOf(client: Client): Promise<number> {
  const { version } = await oneRow<{ version: string }>(
    client,
    "SELECT current_setting('server_version_num') AS version",
  );
  return Math.trunc(Number(version) / 10_000);
}
