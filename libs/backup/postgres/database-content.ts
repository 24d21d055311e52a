import type { Client } from 'pg';

import type { DatabaseContent, TableContent } from '../manifest';
import { oneRow } from './connection';

/** Tables that outlive a crash, of every schema that is not PostgreSQL's own or an extension's; partitions, not what they are parts of. */
const TABLES = `
  SELECT format('%I.%I', schema.nspname, relation.relname) AS name
  FROM pg_class AS relation
  JOIN pg_namespace AS schema ON schema.oid = relation.relnamespace
  WHERE relation.relkind = 'r' AND relation.relpersistence = 'p'
    AND schema.nspname <> 'information_schema' AND schema.nspname NOT LIKE 'pg\\_%'
    AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = relation.oid AND deptype = 'e')
  ORDER BY 1`;

/** What a sum of unsigned 64-bit hashes is taken modulo of. */
const MODULUS = '18446744073709551616';

/** Names of the tables of a database, quoted where SQL needs it. */
export async function tableNames(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(TABLES);
  return rows.map(({ name }) => name);
}

/** What the database of the connection holds, in the snapshot of its transaction where there is one. */
export async function readContent(client: Client): Promise<DatabaseContent> {
  const tables: TableContent[] = [];
  for (const table of await tableNames(client)) tables.push(await readTable(client, table));
  return { migrations: await readMigrations(client), tables };
}

async function readTable(client: Client, table: string): Promise<TableContent> {
  const { rows, checksum } = await oneRow<{ rows: string; checksum: string }>(
    client,
    `SELECT count(*) AS rows,
       mod(mod(coalesce(sum(hashtextextended(entry_of_table::text, 0)), 0), ${MODULUS}) + ${MODULUS}, ${MODULUS})::text AS checksum
     FROM ONLY ${table} AS entry_of_table`,
  );
  return { table, rows: Number(rows), checksum };
}

/** Empty where nothing was ever migrated. */
async function readMigrations(client: Client): Promise<string[]> {
  const { present } = await oneRow<{ present: boolean }>(
    client,
    "SELECT to_regclass('public.migrations') IS NOT NULL AS present",
  );
  if (!present) return [];
  const { rows } = await client.query<{ name: string }>('SELECT name FROM public.migrations ORDER BY id');
  return rows.map(({ name }) => name);
}

/** What one database has different from what another had, a line for each table. */
export function differencesOf(expected: DatabaseContent, found: DatabaseContent): string[] {
  const lines: string[] = [];
  const foundTables = new Map(found.tables.map((content) => [content.table, content]));
  for (const { table, rows, checksum } of expected.tables) {
    const twin = foundTables.get(table);
    if (!twin) lines.push(`${table} is missing`);
    else if (twin.rows !== rows) lines.push(`${table} has ${twin.rows} rows and had ${rows}`);
    else if (twin.checksum !== checksum) lines.push(`${table} has other content in its ${rows} rows`);
    foundTables.delete(table);
  }
  lines.push(...[...foundTables.keys()].map((table) => `${table} was not there`));
  if (expected.migrations.join() !== found.migrations.join()) lines.push('the list of migrations is another one');
  return lines;
}
