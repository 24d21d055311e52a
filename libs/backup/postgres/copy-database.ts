import type { DatabaseConfig } from '@seoforge/config';

import { noBackupMethod } from '../backup.errors';
import { copyDataDirectory } from './base-copy';
import { findClientPrograms, fittingPrograms } from './client-programs';
import { majorVersionOf, withConnection } from './connection';
import type { DatabaseCopy } from './database-copy';
import { dumpDatabase } from './dump-database';
import { findLocalDataDirectory } from './local-data-directory';

/** Where pg_dump may be. */
export interface ProgramSearch {
  /** A folder that is configured. */
  readonly directory: string | undefined;
  /** The value of PATH. */
  readonly searchPath: string;
}

/**
 * Chooses how to copy: with a pg_dump that is as new as the server; without one by the server's files, where they are here.
 * @throws AppError `backup.no_method`
 */
export async function chooseCopy(config: DatabaseConfig, url: string, search: ProgramSearch): Promise<DatabaseCopy> {
  const found = await findClientPrograms(search.directory, search.searchPath);
  return withConnection(config, url, async (client) => {
    const serverVersion = await majorVersionOf(client);
    const programs = fittingPrograms(found, serverVersion);
    if (programs) return dumpDatabase(config, url, programs);
    const local = await findLocalDataDirectory(client);
    if (local) return copyDataDirectory(config, url, local);
    throw noBackupMethod(
      serverVersion,
      found.map(({ pgDump, majorVersion }) => `${pgDump} is ${majorVersion}`),
    );
  });
}
