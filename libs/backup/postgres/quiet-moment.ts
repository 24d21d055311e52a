import { setTimeout as sleep } from 'node:timers/promises';

import { DatabaseError, type Client } from 'pg';

import { noQuietMoment } from '../backup.errors';
import { tableNames } from './database-content';

/** How long writers are kept waiting at most; below the second after which PostgreSQL looks for deadlocks and picks a victim. */
const LOCK_TIMEOUT_MS = 200;
const LONGEST_PAUSE_MS = 500;
const PATIENCE_SECONDS = 60;
/** lock_not_available, deadlock_detected. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const NOT_QUIET = new Set(['55P03', '40P01']);

/**
 * Makes a restore point in the write-ahead log and begins a snapshot on another connection, of the same moment: nobody writes to a table
 * meanwhile. Writers wait for some milliseconds; while one of them is in the middle of something, this waits and not they.
 * @throws AppError `backup.no_quiet_moment`
 */
export async function markQuietMoment(client: Client, reader: Client, restorePoint: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_SECONDS * 1_000;
  while (!(await tryToMark(client, reader, restorePoint))) {
    if (Date.now() > deadline) throw noQuietMoment(PATIENCE_SECONDS);
    await sleep(Math.random() * LONGEST_PAUSE_MS);
  }
}

async function tryToMark(client: Client, reader: Client, restorePoint: string): Promise<boolean> {
  const tables = await tableNames(client);
  await client.query('BEGIN');
  try {
    await client.query(`SET LOCAL lock_timeout = ${LOCK_TIMEOUT_MS}`);
    if (tables.length > 0)
      await client.query(`LOCK TABLE ${tables.map((name) => `ONLY ${name}`).join(', ')} IN SHARE MODE`);
    await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await reader.query('SELECT 1');
    await client.query('SELECT pg_create_restore_point($1)', [restorePoint]);
    await client.query('COMMIT');
    return true;
  } catch (error) {
    await client.query('ROLLBACK');
    if (error instanceof DatabaseError && NOT_QUIET.has(error.code ?? '')) return false;
    throw error;
  }
}
