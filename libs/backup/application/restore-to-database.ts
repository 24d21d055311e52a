import type { DatabaseConfig } from '@seoforge/config';

import { targetNotEmpty, wrongTarget } from '../backup.errors';
import { createSibling, databaseOf, dropDatabase, isEmptyDatabase, takePlaceOf } from '../postgres/databases';
import { restoreDump } from './restore-dump';
import type { RestoreSource, WorkOnRestored } from './restored';

/** A database of a server, by its URL. */
export interface DatabaseTarget {
  readonly url: string;
  readonly database: DatabaseConfig;
  /** Whether what is there may be moved aside. */
  readonly replace: boolean;
}

/**
 * Restores a dump into a database. One that is not empty is replaced by a new one, once that is complete and `work` is done.
 * @returns what to tell about the database that was there
 * @throws AppError `restore.target_not_empty`, `restore.target_unfit`
 */
export async function restoreToDatabase(
  { url, database, replace }: DatabaseTarget,
  source: RestoreSource,
  work: WorkOnRestored<void>,
): Promise<string> {
  if (source.manifest.method !== 'dump') {
    throw wrongTarget(
      'The backup is a copy of a server’s folder. Restore it with --to FOLDER, such as --to .data/postgres.',
    );
  }
  if (await isEmptyDatabase(database, url)) {
    await restoreDump({ url, database }, source);
    await work({ url, database });
    return 'it was empty';
  }
  if (!replace) throw targetNotEmpty(`The database ${databaseOf(url)}`);
  return replaceDatabase(url, database, source, work);
}

async function replaceDatabase(
  url: string,
  database: DatabaseConfig,
  source: RestoreSource,
  work: WorkOnRestored<void>,
): Promise<string> {
  const freshUrl = await createSibling(database, url, 'restore');
  try {
    await restoreDump({ url: freshUrl, database }, source);
    await work({ url: freshUrl, database });
    return `what was there is now the database ${await takePlaceOf(database, freshUrl, url)}`;
  } catch (error) {
    await dropDatabase(database, freshUrl).catch(() => undefined);
    throw error;
  }
}
