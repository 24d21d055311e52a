import type { Environment } from '@seoforge/config';
import { startEmbeddedPostgres } from '@seoforge/database';

import type { LocalFiles } from './local-files';

/** Of the database that `npm start` brings. */
export const DATABASE_NAME = 'seoforge';

export interface ProvidedDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/** The database that is configured, or else one of our own below `.data`, on a port that happens to be free. */
export async function provideDatabase(
  environment: Environment,
  files: LocalFiles,
  report: (step: string) => void,
): Promise<ProvidedDatabase> {
  const configured = environment['DATABASE_URL'];
  if (configured) return { url: configured, stop: () => Promise.resolve() };
  report('Starting PostgreSQL');
  const server = await startEmbeddedPostgres({ dataDirectory: files.postgres, database: DATABASE_NAME });
  return { url: server.url, stop: () => server.stop() };
}
