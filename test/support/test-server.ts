import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '@seoforge/database';
import { TEST_DATABASE_PREFIX } from './test-database';

const DATA = join(__dirname, '../../.data');
const MAXIMUM_RUNS_AT_ONCE = 8;

/** Any number: the advisory lock that a test run holds on its server while it lives. */
const RUN_LOCK = 20_261;

/** A PostgreSQL server that belongs to this test run alone. */
export interface TestServer {
  /** Connection string of a database for administration. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the server of the tests, or takes over the one that a killed run left. A run that lives keeps its server:
 * a further run at the same time gets the next data directory.
 */
export async function claimTestServer(): Promise<TestServer> {
  for (let run = 1; run <= MAXIMUM_RUNS_AT_ONCE; run += 1) {
    const postgres = await startEmbeddedPostgres({
      dataDirectory: join(DATA, run === 1 ? 'test-postgres' : `test-postgres-${run}`),
      database: 'seoforge_test',
      durable: false,
    });
    const claim = await claimRun(postgres.url);
    if (claim === undefined) continue;
    await dropLeftDatabases(claim);
    return {
      url: postgres.url,
      stop: async () => {
        await postgres.stop();
        await claim.end();
      },
    };
  }
  throw new Error(`More than ${MAXIMUM_RUNS_AT_ONCE} test runs at once in this directory.`);
}

/** The connection that holds the lock; undefined if another run has it, or is just stopping the server. */
async function claimRun(url: string): Promise<Client | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ claimed: boolean }>('select pg_try_advisory_lock($1) as claimed', [RUN_LOCK]);
    if (rows[0]?.claimed === true) return client;
  } catch {
    return undefined;
  }
  await client.end();
  return undefined;
}

async function dropLeftDatabases(client: Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [TEST_DATABASE_PREFIX],
  );
  for (const { datname } of rows) await client.query(`drop database ${client.escapeIdentifier(datname)} with (force)`);
}
