import { existsSync } from 'node:fs';

import { readEnvironment, type Environment } from '@seoforge/config';
import { startEmbeddedPostgres } from '@seoforge/database';

import { withLocalSecrets } from '../start/local-environment';
import { DATABASE_NAME } from '../start/local-database';
import { localFiles } from '../start/local-files';

/**
 * The environment with a database in it: the one that is configured, or else that of `npm start` in this folder, which is started for as
 * long as `work` takes where it is not running. Where there is neither, `work` gets none.
 */
export async function withDatabaseAtHand<T>(
  projectRoot: string,
  work: (environment: Environment) => Promise<T>,
): Promise<T> {
  const given = readEnvironment(projectRoot);
  const files = localFiles(projectRoot);
  if (given['DATABASE_URL'] || !existsSync(files.postgres)) return work(given);
  const server = await startEmbeddedPostgres({ dataDirectory: files.postgres, database: DATABASE_NAME });
  try {
    return await work({ ...withLocalSecrets(given, files), DATABASE_URL: server.url });
  } finally {
    if (!server.adopted) await server.stop();
  }
}
