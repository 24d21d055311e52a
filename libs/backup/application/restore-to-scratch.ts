import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';

import { DatabaseConfig } from '@seoforge/config';

import { wrongTarget } from '../backup.errors';
import { createSibling, dropDatabase } from '../postgres/databases';
import { layOutBaseCopy, startBaseCopy } from './restore-base-copy';
import { restoreDump } from './restore-dump';
import type { RestoreSource, WorkOnRestored } from './restored';

/** Where a drill may put up what it throws away afterwards. */
export interface ScratchPlace {
  /** A folder for a server of its own, of a base copy. */
  readonly directory: string;
  /** A server on which a database may be made, of a dump; the one of this URL is left alone. */
  readonly url: string | undefined;
  readonly database: DatabaseConfig;
}

/** Restores a backup where nobody else is, does work on it, and removes every trace. @throws AppError `restore.target_unfit` */
export async function restoreToScratch<T>(
  place: ScratchPlace,
  source: RestoreSource,
  work: WorkOnRestored<T>,
): Promise<T> {
  return source.manifest.method === 'dump' ? onServer(place, source, work) : inDirectory(place, source, work);
}

async function onServer<T>(
  { url, database }: ScratchPlace,
  source: RestoreSource,
  work: WorkOnRestored<T>,
): Promise<T> {
  if (!url)
    throw wrongTarget('A drill with a dump needs a server: set DATABASE_URL, or name one with --to postgres://….');
  const scratchUrl = await createSibling(database, url, 'drill');
  try {
    await restoreDump({ url: scratchUrl, database }, source);
    return await work({ url: scratchUrl, database });
  } finally {
    await dropDatabase(database, scratchUrl);
  }
}

async function inDirectory<T>({ directory }: ScratchPlace, source: RestoreSource, work: WorkOnRestored<T>): Promise<T> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(path.join(path.resolve(directory), 'drill-'));
  const data = path.join(folder, 'postgres');
  try {
    await layOutBaseCopy(data, source);
    const server = await startBaseCopy(data, source.manifest.database, false);
    try {
      return await work({ url: server.url, database: new DatabaseConfig() });
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
