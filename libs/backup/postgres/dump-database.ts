import type { DatabaseConfig } from '@seoforge/config';

import { DUMP } from '../entry-paths';
import { outputOf } from './child-program';
import { clientEnvironment } from './client-environment';
import type { ClientPrograms } from './client-programs';
import { connectTo, majorVersionOf, oneRow } from './connection';
import type { DatabaseCopy } from './database-copy';
import { readContent } from './database-content';

/** The backup compresses and encrypts by itself. Owners and rights are those of wherever it is restored. */
const OPTIONS = ['--format=custom', '--compress=0', '--no-owner', '--no-privileges', '--no-password'];

/** What pg_dump writes of one snapshot, and what the tables hold in the same one; the service goes on writing. */
export async function* dumpDatabase(config: DatabaseConfig, url: string, { pgDump }: ClientPrograms): DatabaseCopy {
  const client = await connectTo(config, url);
  try {
    const environment = await clientEnvironment(config, url);
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const { snapshot } = await oneRow<{ snapshot: string }>(client, 'SELECT pg_export_snapshot() AS snapshot');
      const args = [...OPTIONS, `--snapshot=${snapshot}`];
      yield { path: DUMP, content: outputOf({ program: pgDump, args, environment: environment.variables }) };
    } finally {
      await environment.remove();
    }
    const content = await readContent(client);
    await client.query('COMMIT');
    const serverVersion = await majorVersionOf(client);
    return { ...content, method: 'dump', serverVersion, database: client.database ?? '', baseCopy: null };
  } finally {
    await client.end().catch(() => undefined);
  }
}
