import type { Configuration } from '@seoforge/config';
import { AppError } from '@seoforge/kernel';

import { backupUnderWay, damagedBackup, missingBackupKey } from '../backup.errors';
import { newBackupName } from '../backup-name';
import { pack } from '../container/container';
import type { BackupKey } from '../container/sealing';
import type { BackupRuns } from '../persistence/backup-runs';
import { withConnection } from '../postgres/connection';
import { chooseCopy, type ProgramSearch } from '../postgres/copy-database';
import { expiredBackups } from '../retention';
import type { BackupStore } from '../stores/backup-store';
import { backupEntries } from './backup-entries';
import { checkBackup, type CheckedBackup } from './check-backup';
import { readableSize, type StepLog } from './step-log';

/** Any number of this product's own: held while a backup is made. */
const BACKUP_LOCK = 0x5e0f2;

export type BackupConfiguration = Pick<Configuration, 'backup' | 'database' | 'media'>;

/** What a backup is made with. */
export interface BackupTools {
  readonly store: BackupStore;
  readonly runs: BackupRuns;
  readonly search: Omit<ProgramSearch, 'directory'>;
  readonly log: StepLog;
}

/** A backup that lies in its store. */
export interface MadeBackup extends CheckedBackup {
  readonly name: string;
}

/**
 * Makes a backup, reads it back as whoever restores it would, writes it down in `backup_runs`, and only then deletes what has expired.
 * @throws AppError `backup.…`; the failure is written down too
 */
export async function makeBackup(configuration: BackupConfiguration, tools: BackupTools): Promise<MadeBackup> {
  const key = backupKeyOf(configuration);
  return withConnection(configuration.database, undefined, async (client) => {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [BACKUP_LOCK]);
    if (!rows[0]?.taken) throw backupUnderWay();
    const startedAt = new Date();
    const name = newBackupName(startedAt);
    try {
      const made = { name, ...(await makeAndCheck(configuration, tools, key, name, startedAt)) };
      const { sizeBytes, sha256, manifest } = made;
      await tools.runs.succeeded('backup', startedAt, { backup: name, method: manifest.method, sizeBytes, sha256 });
      await deleteExpired(configuration, tools);
      return made;
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'internal';
      await tools.runs.failed('backup', startedAt, name, code).catch(() => undefined);
      throw error;
    }
  });
}

/** @throws AppError `backup.key_missing` */
export function backupKeyOf({ backup }: Pick<Configuration, 'backup'>): BackupKey {
  if (!backup.key) throw missingBackupKey();
  return backup.key;
}

async function makeAndCheck(
  configuration: BackupConfiguration,
  { store, search, log }: BackupTools,
  key: BackupKey,
  name: string,
  startedAt: Date,
): Promise<CheckedBackup> {
  const { backup, database } = configuration;
  const copy = await chooseCopy(database, database.url?.reveal() ?? '', {
    directory: backup.pgDumpDirectory,
    ...search,
  });
  await store.save(name, pack(backupEntries(configuration, copy, startedAt), key));
  log.done(`Copied, compressed and encrypted to ${store.place}`);
  try {
    const checked = await checkBackup(store.read(name), key);
    log.done(`Read back: ${describeBackup(checked)}`);
    return checked;
  } catch (error) {
    if (error instanceof AppError && error.code === damagedBackup().code) await store.delete(name);
    throw error;
  }
}

/** The one that was just read back is the newest and stays: there is always a good one. */
async function deleteExpired({ backup }: BackupConfiguration, { store, log }: BackupTools): Promise<void> {
  const expired = expiredBackups(await store.list(), new Date(), backup.retentionDays);
  for (const { name } of expired) await store.delete(name);
  log.done(`Deleted ${expired.length} that have expired (${backup.retentionDays} days)`);
}

/** One line on what a backup holds. */
export function describeBackup({ manifest, sizeBytes, sha256 }: CheckedBackup): string {
  const { method, tables, media } = manifest;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const pictures = media ? `${media.files} pictures (${readableSize(media.bytes)})` : 'no pictures';
  return `${method}, ${tables.length} tables, ${rows} rows, ${pictures}, ${readableSize(sizeBytes)}, sha256 ${sha256}`;
}
