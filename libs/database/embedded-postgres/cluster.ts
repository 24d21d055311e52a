import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf } from '@seoforge/kernel';
import { CHILD_ENVIRONMENT } from './child-environment';
import { requireDiskSpace } from './disk-space';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { systemCodeOf, writeErrorAt } from './file-system-error';
import { ensurePassword, passwordFileOf } from './password-file';
import type { PostgresPrograms } from './postgres-programs';
import { removeAbandonedDrafts } from './abandoned-drafts';

export const SUPERUSER = 'seoforge';
const INITDB_TIMEOUT_MS = 180_000;

export interface ClusterOptions {
  readonly dataDirectory: string;
  readonly durable: boolean;
  readonly onProgress: (message: string) => void;
}

/** Makes the data directory unless it is there. It appears complete or not at all. */
export async function ensureCluster(programs: PostgresPrograms, options: ClusterOptions): Promise<void> {
  const { dataDirectory } = options;
  await removeAbandonedDrafts(dataDirectory);
  if (await holdsCluster(dataDirectory, programs.majorVersion)) return;
  options.onProgress(`Creating a PostgreSQL ${programs.majorVersion} database in ${dataDirectory}`);
  await makeDirectory(dirname(dataDirectory));
  await requireDiskSpace(dirname(dataDirectory));
  await ensurePassword(dataDirectory);
  const draft = `${dataDirectory}.new.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    await runInitdb(programs, draft, options);
    await publish(draft, dataDirectory);
  } finally {
    await rm(draft, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Whether there is a cluster of this major version; one of another version, or foreign files, are an error. */
export async function holdsCluster(dataDirectory: string, majorVersion: string): Promise<boolean> {
  const entries = await entriesOf(dataDirectory);
  if (entries.length === 0) return false;
  if (!entries.includes('PG_VERSION')) {
    throw new EmbeddedPostgresError(
      'directory_not_empty',
      `${dataDirectory} holds files, but no PostgreSQL database. Choose another data directory or move those files away.`,
    );
  }
  checkVersion(dataDirectory, await readFile(join(dataDirectory, 'PG_VERSION'), 'utf8'), majorVersion);
  return true;
}

/** `versionFile` is the content of PG_VERSION: the major version that wrote the data. */
export function checkVersion(dataDirectory: string, versionFile: string, majorVersion: string): void {
  const found = versionFile.trim();
  if (found === majorVersion) return;
  throw new EmbeddedPostgresError(
    'version_mismatch',
    `The data in ${dataDirectory} was written by PostgreSQL ${found}, but this server is PostgreSQL ${majorVersion}, which cannot read it. ` +
      `Dump it with PostgreSQL ${found} (pg_dump) and restore it here, or move the directory away to start with an empty database.`,
  );
}

async function entriesOf(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw writeErrorAt(directory, error);
  }
}

async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
  } catch (error) {
    throw writeErrorAt(directory, error);
  }
}

async function runInitdb(programs: PostgresPrograms, directory: string, options: ClusterOptions): Promise<void> {
  const [program, ...args] = programs.initdb;
  args.push('--pgdata', directory, '--username', SUPERUSER, '--pwfile', passwordFileOf(options.dataDirectory));
  args.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8');
  args.push('--no-instructions', ...(options.durable ? [] : ['--no-sync']));
  try {
    await promisify(execFile)(program, args, {
      env: CHILD_ENVIRONMENT,
      cwd: '/',
      timeout: INITDB_TIMEOUT_MS,
      killSignal: 'SIGKILL',
    });
  } catch (error) {
    throw new EmbeddedPostgresError(
      'initialisation_failed',
      `PostgreSQL could not create a database in ${options.dataDirectory}: ${messageOf(error).slice(-1000)}`,
      error,
    );
  }
}

/** Renaming fails where another process was faster; its cluster has the same password and serves as well. */
async function publish(draft: string, dataDirectory: string): Promise<void> {
  try {
    await rename(draft, dataDirectory);
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOTEMPTY' && systemCodeOf(error) !== 'EEXIST')
      throw writeErrorAt(dataDirectory, error);
  }
}
