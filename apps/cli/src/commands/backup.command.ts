import { BackupRuns, makeBackup, openBackupStore, StepLog, type MadeBackup, type Print } from '@seoforge/backup';
import { loadConfiguration } from '@seoforge/config';

import { withServices } from '../cli.module';
import { withDatabaseAtHand } from './backup-environment';

/** Makes a backup of the database that is at hand, and deletes those that have expired. @throws AppError `backup.…` */
export async function backup(print: Print, projectRoot: string = process.cwd()): Promise<MadeBackup> {
  return withDatabaseAtHand(projectRoot, async (environment) => {
    const configuration = loadConfiguration(environment);
    const store = await openBackupStore(configuration.backup);
    const log = new StepLog(print);
    try {
      const made = await withServices(configuration, (find) =>
        makeBackup(configuration, {
          store,
          runs: find(BackupRuns),
          search: { searchPath: environment['PATH'] ?? '' },
          log,
        }),
      );
      if (made.manifest.media === null) print('  Pictures were left out (BACKUP_MEDIA, or a bucket keeps them).');
      print(`Backed up in ${log.seconds} s: ${made.name}`);
      return made;
    } finally {
      store.close();
    }
  });
}
