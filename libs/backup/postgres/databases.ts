import { randomBytes } from 'node:crypto';

import type { DatabaseConfig } from '@seoforge/config';
import { DatabaseError, type Client } from 'pg';

import { databaseInUse, notAllowed } from '../backup.errors';
import { oneRow, withConnection } from './connection';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const OBJECT_IN_USE = '55006';
const INSUFFICIENT_PRIVILEGE = '42501';

/** Whether there is no table, view or sequence in any schema that is not PostgreSQL's own or an extension's. */
const EMPTY = `
  SELECT NOT EXISTS (
    SELECT FROM pg_class AS relation JOIN pg_namespace AS schema ON schema.oid = relation.relnamespace
    WHERE relation.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
      AND schema.nspname <> 'information_schema' AND schema.nspname NOT LIKE 'pg\\_%'
      AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = relation.oid AND deptype = 'e')
  ) AS empty`;

export async function isEmptyDatabase(config: DatabaseConfig, url: string): Promise<boolean> {
  const { empty } = await withConnection(config, url, (client) => oneRow<{ empty: boolean }>(client, EMPTY));
  return empty;
}

/** Makes a database beside the one of the URL, on the same server. @returns its URL */
export async function createSibling(config: DatabaseConfig, url: string, purpose: string): Promise<string> {
  const name = `seoforge_${purpose}_${randomBytes(4).toString('hex')}`;
  await administer(config, url, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE template0`));
  return urlOfDatabase(url, name);
}

/** With every connection to it. */
export async function dropDatabase(config: DatabaseConfig, url: string): Promise<void> {
  await administer(config, url, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(databaseOf(url))} WITH (FORCE)`),
  );
}

/** Gives one database the name of another, which keeps its content under a name that is returned. Connections to either are closed. */
export async function takePlaceOf(config: DatabaseConfig, url: string, replacedUrl: string): Promise<string> {
  const name = databaseOf(replacedUrl);
  const asideName = `${name.slice(0, 40)}_before_${randomBytes(4).toString('hex')}`;
  await administer(config, url, async (client) => {
    const both = [databaseOf(url), name];
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ANY ($1)', [both]);
    await client.query('BEGIN');
    await rename(client, name, asideName);
    await rename(client, databaseOf(url), name);
    await client.query('COMMIT');
  });
  return asideName;
}

/** The name of the database of a URL. */
export function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

async function rename(client: Client, from: string, to: string): Promise<void> {
  await client.query(`ALTER DATABASE ${client.escapeIdentifier(from)} RENAME TO ${client.escapeIdentifier(to)}`);
}

/** By the database that every server has for this: one cannot be renamed or dropped from within. */
async function administer(
  config: DatabaseConfig,
  url: string,
  work: (client: Client) => Promise<unknown>,
): Promise<void> {
  try {
    await withConnection(config, urlOfDatabase(url, 'postgres'), work);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    if (error.code === OBJECT_IN_USE) throw databaseInUse(databaseOf(url), error);
    throw error.code === INSUFFICIENT_PRIVILEGE ? notAllowed(error) : error;
  }
}

function urlOfDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = encodeURIComponent(name);
  return changed.href;
}
