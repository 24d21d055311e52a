import { realpath } from 'node:fs/promises';
import { Client, DatabaseError, escapeIdentifier } from 'pg';
import { SUPERUSER } from './cluster';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { passwordFileOf } from './password-file';

const CONNECTION_TIMEOUT_MS = 5_000;
const QUERY_TIMEOUT_MS = 60_000;

/** https://www.postgresql.org/docs/18/errcodes-appendix.html */
const INVALID_PASSWORD = '28P01';

/** Another process made the database at the same moment: duplicate_database, or the unique index behind it. */
const ALREADY_THERE = new Set(['42P04', '23505']);

export interface ServerAddress {
  readonly port: number;
  readonly password: string;
}

/** Connection string of one database, with the password. */
export function connectionUrl({ port, password }: ServerAddress, database: string): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/** Makes sure that the server of this data directory answers there and has the database. */
export async function ensureDatabase(
  address: ServerAddress & { readonly dataDirectory: string },
  database: string,
): Promise<void> {
  const client = new Client({
    connectionString: connectionUrl(address, 'postgres'),
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await requireDataDirectory(client, address.dataDirectory);
    await createDatabase(client, database);
  } catch (error) {
    if (error instanceof DatabaseError && error.code === INVALID_PASSWORD) {
      throw passwordRejected(address.dataDirectory, error);
    }
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function requireDataDirectory(client: Client, dataDirectory: string): Promise<void> {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  const served = rows[0]?.data_directory;
  if (served !== undefined && (await realpath(served)) === (await realpath(dataDirectory))) return;
  throw new Error(`the server on that port serves ${String(served)}`);
}

async function createDatabase(client: Client, database: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
  if (rowCount === 1) return;
  try {
    await client.query(`create database ${escapeIdentifier(database)}`);
  } catch (error) {
    if (!(error instanceof DatabaseError && ALREADY_THERE.has(error.code ?? ''))) throw error;
  }
}

function passwordRejected(dataDirectory: string, cause: Error): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'password_rejected',
    `The database in ${dataDirectory} does not accept the password in ${passwordFileOf(dataDirectory)}. Restore the file that belongs to it.`,
    cause,
  );
}
