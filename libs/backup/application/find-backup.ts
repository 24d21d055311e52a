import { stat } from 'node:fs/promises';

import { backupNotFound } from '../backup.errors';
import type { BackupStore } from '../stores/backup-store';
import { readBackupFile } from '../stores/disk-backup-store';

/** A backup that can be read more than once. */
export interface FoundBackup {
  readonly name: string;
  read(): AsyncIterable<Uint8Array>;
}

/** @param name a file on this machine, the name of a backup in the store, or `latest`. @throws AppError `backup.not_found` */
export async function findBackup(store: BackupStore, name: string): Promise<FoundBackup> {
  const isFile = name !== 'latest' && (await stat(name).catch(() => undefined))?.isFile();
  if (isFile) return { name, read: () => readBackupFile(name) };
  const backups = await store.list();
  const found = name === 'latest' ? backups[0] : backups.find((backup) => backup.name === name);
  if (!found) throw backupNotFound(name, store.place);
  return { name: found.name, read: () => store.read(found.name) };
}
