import {
  backupKeyOf,
  checkBackup,
  describeBackup,
  findBackup,
  openBackupStore,
  requireKnownMigrations,
  type CheckedBackup,
  type RestoreSource,
  type StepLog,
} from '@seoforge/backup';
import type { Configuration, Environment } from '@seoforge/config';

import { MIGRATIONS } from '../../../../migrations';

/** A backup that was found, and read to its end before anything is done with it. */
export interface OpenedBackup extends RestoreSource {
  readonly name: string;
  readonly checked: CheckedBackup;
}

/** @throws AppError `backup.…`, `restore.newer_backup` */
export async function withBackup<T>(
  name: string,
  { configuration, environment, log }: { configuration: Configuration; environment: Environment; log: StepLog },
  work: (opened: OpenedBackup) => Promise<T>,
): Promise<T> {
  const { backup, media } = configuration;
  const key = backupKeyOf(configuration);
  const store = await openBackupStore(backup);
  try {
    const found = await findBackup(store, name);
    const checked = await checkBackup(found.read(), key);
    log.done(`Read ${found.name}, which is whole: ${describeBackup(checked)}`);
    requireKnownMigrations(
      checked.manifest,
      MIGRATIONS.map((migration) => migration.name),
    );
    return await work({
      ...found,
      key,
      checked,
      manifest: checked.manifest,
      search: { directory: backup.pgDumpDirectory, searchPath: environment['PATH'] ?? '' },
      media: media.store === 'disk' ? media : null,
    });
  } finally {
    store.close();
  }
}
