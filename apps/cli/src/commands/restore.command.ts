import path from 'node:path';

import {
  proveContent,
  restoreToDatabase,
  restoreToDirectory,
  StepLog,
  type Print,
  type Restored,
} from '@seoforge/backup';
import { loadConfiguration, readEnvironment, type Environment } from '@seoforge/config';
import { AppError } from '@seoforge/kernel';

import { PROVIDED_LOCALLY } from '../start/local-environment';
import { migrateDatabase } from './migrate.command';
import { withBackup, type OpenedBackup } from './restore-source';

export interface RestoreRequest {
  /** A file, the name of a backup in the store, or `latest`. */
  readonly backup: string;
  /** URL of a database for a dump, or `DATABASE_URL` for the configured one; folder of an embedded server for a base copy. */
  readonly to?: string | undefined;
  readonly replace?: boolean | undefined;
}

/** Restores a backup, proves that it is what was backed up, and migrates it where it is older. @throws AppError `backup.…`, `restore.…` */
export async function restore(
  { backup, to, replace = false }: RestoreRequest,
  print: Print,
  projectRoot: string = process.cwd(),
): Promise<void> {
  if (!to)
    throw new AppError({ code: 'cli.usage', kind: 'invalid', message: 'restore needs --to URL|FOLDER, or --drill.' });
  const environment = readEnvironment(projectRoot);
  const configuration = loadConfiguration(environment, { providedLater: PROVIDED_LOCALLY });
  const log = new StepLog(print);
  await withBackup(backup, { configuration, environment, log }, async (opened) => {
    const { database } = configuration;
    const finish = async (restored: Restored): Promise<void> => {
      log.done('Restored');
      await proveAndMigrate(restored, opened, environment, log);
    };
    const url = to === 'DATABASE_URL' ? database.url?.reveal() : isUrl(to) ? to : undefined;
    const told = url
      ? await restoreToDatabase({ url, database, replace }, opened, finish)
      : await restoreToDirectory({ directory: path.resolve(projectRoot, to), replace }, opened, finish);
    print(`Restored ${opened.name} in ${log.seconds} s; ${told}.`);
  });
}

/**
 * What every restored database goes through before anybody uses it.
 * @returns the environment of a program that uses it @throws AppError `restore.copy_differs`
 */
export async function proveAndMigrate(
  restored: Restored,
  { manifest }: OpenedBackup,
  environment: Environment,
  log: StepLog,
): Promise<Environment> {
  const { tables } = await proveContent(restored, manifest);
  log.done(`Compared rows and checksums: ${tables.length} tables are as they were`);
  const itsEnvironment = { ...environment, DATABASE_URL: restored.url, DATABASE_TLS: restored.database.tls };
  const applied = await migrateDatabase(loadConfiguration(itsEnvironment, { providedLater: PROVIDED_LOCALLY }));
  log.done(`Migrated: ${applied.length > 0 ? applied.join(', ') : 'it was up to date'}`);
  return itsEnvironment;
}

/** Whether a target is a server's database rather than a folder. */
export function isUrl(target: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(target);
}
