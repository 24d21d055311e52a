import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { DatabaseConfig } from '@seoforge/config';

import { targetInUse, targetNotEmpty, wrongTarget } from '../backup.errors';
import { systemCodeOf } from '../system-error';
import { layOutBaseCopy, startBaseCopy } from './restore-base-copy';
import type { RestoreSource, WorkOnRestored } from './restored';

/** What lies beside the folder of a server and belongs to it. */
const PASSWORD = '.password';

/** The folder of an embedded server. */
export interface DirectoryTarget {
  readonly directory: string;
  /** Whether what is there may be moved aside. */
  readonly replace: boolean;
}

/**
 * Restores a base copy as the folder of a server that is not running; the folder appears once it is complete and `work` is done.
 * @returns what to tell about the folder that was there
 * @throws AppError `restore.target_not_empty`, `restore.target_in_use`, `restore.target_unfit`
 */
export async function restoreToDirectory(
  { directory, replace }: DirectoryTarget,
  source: RestoreSource,
  work: WorkOnRestored<void>,
): Promise<string> {
  if (source.manifest.method !== 'base-copy') {
    throw wrongTarget('The backup is a dump. Restore it into a database of a server with --to postgres://….');
  }
  const isEmpty = (await namesIn(directory)).length === 0;
  if (!isEmpty && !replace) throw targetNotEmpty(`The folder ${directory}`);
  if (await isServed(directory)) throw targetInUse(directory);
  const draft = `${directory}.restoring.${process.pid}`;
  try {
    await mkdir(path.dirname(directory), { recursive: true, mode: 0o700 });
    await layOutBaseCopy(draft, source);
    await workOnServer(draft, source.manifest.database, work);
    const aside = isEmpty ? undefined : await moveAside(directory);
    if (isEmpty) await rm(directory, { recursive: true, force: true });
    await rename(`${draft}${PASSWORD}`, directory + PASSWORD);
    await rename(draft, directory);
    return aside ? `what was there is now ${aside}` : 'it was empty';
  } finally {
    for (const suffix of ['', PASSWORD, '.log'])
      await rm(draft + suffix, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function workOnServer(directory: string, name: string, work: WorkOnRestored<void>): Promise<void> {
  const server = await startBaseCopy(directory, name, true);
  try {
    await work({ url: server.url, database: new DatabaseConfig() });
  } finally {
    await server.stop();
  }
}

async function moveAside(directory: string): Promise<string> {
  const aside = `${directory}.before-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  await rename(directory, aside);
  await rename(directory + PASSWORD, aside + PASSWORD).catch(() => undefined);
  return aside;
}

async function namesIn(directory: string): Promise<string[]> {
  return readdir(directory).catch(() => []);
}

/** By the file in which a server writes its process id. */
async function isServed(directory: string): Promise<boolean> {
  const text = await readFile(path.join(directory, 'postmaster.pid'), 'utf8').catch(() => '');
  const processId = Number.parseInt(text, 10);
  if (!(processId > 0)) return false;
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
  }
}
