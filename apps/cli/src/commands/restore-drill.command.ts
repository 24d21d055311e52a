import { BackupRuns, restoreToScratch, StepLog, type Print, type Restored } from '@seoforge/backup';
import { loadConfiguration, type Configuration, type Environment } from '@seoforge/config';
import { AppError, messageOf } from '@seoforge/kernel';

import { withServices } from '../cli.module';
import { PROVIDED_LOCALLY, withLocalSecrets } from '../start/local-environment';
import { localFiles } from '../start/local-files';
import { withDatabaseAtHand } from './backup-environment';
import { logInToRestored } from './restore-drill-login';
import { requireKeysOfSecrets } from './restore-drill-secrets';
import { withBackup, type OpenedBackup } from './restore-source';
import { isUrl, proveAndMigrate, type RestoreRequest } from './restore.command';

/**
 * Restores a backup into a scratch database, proves that the product works on it, and drops it.
 * @throws AppError where anything is not as it was
 */
export async function drill(
  { backup, to }: RestoreRequest,
  print: Print,
  projectRoot: string = process.cwd(),
): Promise<void> {
  await withDatabaseAtHand(projectRoot, async (given) => {
    const environment = withLocalSecrets(given, localFiles(projectRoot));
    const configuration = loadConfiguration(environment, { providedLater: PROVIDED_LOCALLY });
    const log = new StepLog(print);
    const startedAt = new Date();
    await withBackup(backup, { configuration, environment, log }, async (opened) => {
      const outcome = await prove(opened, to, configuration, environment, log).catch(
        (error: unknown) => error as Error,
      );
      await writeDown(configuration, opened, startedAt, outcome).catch((error: unknown) => {
        print(`  The drill could not be written down in backup_runs: ${messageOf(error)}`);
      });
      if (outcome) throw outcome;
      print(`RESTORE PROVEN in ${log.seconds} s: ${opened.name}`);
    });
  });
}

async function prove(
  opened: OpenedBackup,
  to: string | undefined,
  { backup, database }: Configuration,
  environment: Environment,
  log: StepLog,
): Promise<undefined> {
  const url = to && isUrl(to) ? to : database.url?.reveal();
  await restoreToScratch(
    { directory: backup.scratchDirectory, url, database },
    { ...opened, media: null },
    (restored) => proveRestored(restored, opened, environment, log),
  );
  log.done('Dropped the scratch database');
}

async function proveRestored(
  restored: Restored,
  opened: OpenedBackup,
  environment: Environment,
  log: StepLog,
): Promise<void> {
  log.done('Restored into a scratch database');
  const configuration = loadConfiguration(await proveAndMigrate(restored, opened, environment, log));
  const keys = await requireKeysOfSecrets(restored, configuration.encryption);
  log.done(`Looked for the ${keys} keys of stored secrets: all are configured`);
  const email = await withServices(configuration, logInToRestored);
  log.done(`Logged in as the new account ${email}: password, session and both tokens are good`);
}

async function writeDown(
  configuration: Configuration,
  { name, checked }: OpenedBackup,
  startedAt: Date,
  failure: Error | undefined,
): Promise<void> {
  if (!configuration.database.url) return;
  const { sizeBytes, sha256, manifest } = checked;
  await withServices(configuration, async (find) => {
    const runs = find(BackupRuns);
    if (failure) await runs.failed('drill', startedAt, name, failure instanceof AppError ? failure.code : 'internal');
    else await runs.succeeded('drill', startedAt, { backup: name, method: manifest.method, sizeBytes, sha256 });
  });
}
