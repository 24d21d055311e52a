import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { TEMPLATE_DATABASE } from './template-database';

/** What the names of all test databases begin with. */
export const TEST_DATABASE_PREFIX = 'test_';

/** A database of one test file. */
export interface TestDatabase {
  readonly url: string;
  /** Removes the database, closing its connections. */
  drop(): Promise<void>;
}

/** Makes a migrated, otherwise empty database under a name of its own; a copy of `template0` has no tables at all. */
export async function createTestDatabase(
  template: typeof TEMPLATE_DATABASE | 'template0' = TEMPLATE_DATABASE,
): Promise<TestDatabase> {
  const name = `${TEST_DATABASE_PREFIX}${randomUUID().replaceAll('-', '')}`;
  const adminUrl = testDatabaseUrl();
  await execute(adminUrl, `create database ${name} template ${template}`);
  const url = new URL(adminUrl);
  url.pathname = name;
  return { url: url.href, drop: () => execute(adminUrl, `drop database if exists ${name} with (force)`) };
}

function testDatabaseUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined) throw new Error('TEST_DATABASE_URL is not set: this test needs a Jest project with services.');
  return url;
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
