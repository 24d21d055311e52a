import { randomBytes } from 'node:crypto';

import type { DatabaseConfig } from '@seoforge/config';
import type { Client } from 'pg';

import { tablespacesNotSupported } from '../backup.errors';
import { CLUSTER, CLUSTER_PASSWORD } from '../entry-paths';
import { connectTo, majorVersionOf, oneRow } from './connection';
import { dataDirectoryEntries, fileEntry } from './data-directory-entries';
import { readContent } from './database-content';
import { entryOf, type DatabaseCopy } from './database-copy';
import type { LocalDataDirectory } from './local-data-directory';
import { logFilesBetween } from './log-files';
import { markQuietMoment } from './quiet-moment';

/**
 * The files of a running server and the write-ahead log that makes them whole: an online backup as PostgreSQL describes it
 * (https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP). The log goes on to a restore point, at
 * which the tables hold exactly what is said of them.
 */
export async function* copyDataDirectory(
  config: DatabaseConfig,
  url: string,
  { directory, ownerId }: LocalDataDirectory,
): DatabaseCopy {
  const client = await connectTo(config, url);
  const reader = await connectTo(config, url);
  try {
    const name = `seoforge_backup_${randomBytes(4).toString('hex')}`;
    // Until it goes no file of the log is reused. It goes with its session, and with the first error there: a lock that is not had is one.
    await reader.query('SELECT pg_create_physical_replication_slot($1, true, true)', [name]);
    const { first } = await oneRow<{ first: string }>(
      client,
      'SELECT pg_walfile_name(pg_backup_start($1, fast => true)) AS first',
      [name],
    );
    yield* dataDirectoryEntries(directory);
    const { label, tablespaces } = await oneRow<{ label: string; tablespaces: string }>(
      client,
      'SELECT labelfile AS label, spcmapfile AS tablespaces FROM pg_backup_stop(wait_for_archive => false)',
    );
    if (tablespaces.trim() !== '') throw tablespacesNotSupported();
    yield entryOf(`${CLUSTER}backup_label`, label);
    yield entryOf(CLUSTER_PASSWORD, client.password ?? '');
    await markQuietMoment(client, reader, name);
    for (const file of await logFilesSince(client, first)) yield fileEntry(directory, `pg_wal/${file}`);
    return {
      ...(await readContent(reader)),
      method: 'base-copy',
      serverVersion: await majorVersionOf(client),
      database: client.database ?? '',
      baseCopy: { restorePoint: name, ownerId },
    };
  } finally {
    await Promise.all([client, reader].map((connection) => connection.end().catch(() => undefined)));
  }
}

/** Switching to a new file completes the one that is being written. Where that one is empty yet it need not be on the disk: the last byte counts. */
async function logFilesSince(client: Client, first: string): Promise<string[]> {
  const { last, segmentBytes } = await oneRow<{ last: string; segmentBytes: string }>(
    client,
    `SELECT pg_walfile_name(pg_switch_wal() - 1) AS last, setting AS "segmentBytes" FROM pg_settings WHERE name = 'wal_segment_size'`,
  );
  return logFilesBetween(first, last, Number(segmentBytes));
}
