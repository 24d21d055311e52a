import { Client } from 'pg';

import { migrateDatabase } from '../../apps/cli/src/commands/migrate.command';
import { testConfiguration } from './test-configuration';

/** The migrated, otherwise empty database that every test database is a copy of. */
export const TEMPLATE_DATABASE = 'seoforge_template';

/** Makes the template anew; `adminUrl` is any other database of the same server. */
export async function prepareTemplateDatabase(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${TEMPLATE_DATABASE} with (force)`);
    await client.query(`create database ${TEMPLATE_DATABASE}`);
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.pathname = TEMPLATE_DATABASE;
  await migrateDatabase(testConfiguration({ DATABASE_URL: url.href }));
}
