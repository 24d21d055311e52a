import { Client } from 'pg';

/** Every column of every table in which one of the texts stands, as `schema.table.column`; binary ones are read as text. */
export async function columnsWith(databaseUrl: string, texts: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Column>(
      `select table_schema as schema, table_name as name, column_name as column, data_type as type
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const column of rows) if (await holds(client, column, texts)) found.push(nameOf(column));
    return found.sort();
  } finally {
    await client.end();
  }
}

interface Column {
  readonly schema: string;
  readonly name: string;
  readonly column: string;
  readonly type: string;
}

function nameOf({ schema, name, column }: Column): string {
  return `${schema}.${name}.${column}`;
}

async function holds(
  client: Client,
  { schema, name, column, type }: Column,
  texts: readonly string[],
): Promise<boolean> {
  const [table, member] = [
    `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`,
    client.escapeIdentifier(column),
  ];
  const asText = type === 'bytea' ? `encode(${member}, 'escape')` : `${member}::text`;
  const { rows } = await client.query<{ found: boolean }>(
    `select exists (select 1 from ${table}, unnest($1::text[]) as canary where strpos(${asText}, canary) > 0) as found`,
    [texts],
  );
  return rows[0]?.found ?? false;
}
