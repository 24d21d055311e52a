import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { DatabaseConfig } from '@seoforge/config';
import { Client } from 'pg';

/** Where system libraries and programs are; what the operator's shell holds must not change what pg_dump does. */
const BASE = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C.UTF-8',
  PGAPPNAME: 'seoforge-backup',
  PGCONNECT_TIMEOUT: '10',
};

/** The environment of a program that speaks to a server, for as long as it is not removed. */
export interface ClientEnvironment {
  readonly variables: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/**
 * How PostgreSQL's programs are told of a server: by their environment, which other accounts of the machine cannot read as they can read
 * arguments. https://www.postgresql.org/docs/current/libpq-envars.html
 */
export async function clientEnvironment(config: DatabaseConfig, url: string): Promise<ClientEnvironment> {
  const { host, port, user, password, database } = new Client({ connectionString: url });
  const folder = await mkdtemp(path.join(tmpdir(), 'seoforge-backup-'));
  return {
    variables: {
      ...BASE,
      PGHOST: host,
      PGPORT: String(port),
      ...(user ? { PGUSER: user } : {}),
      ...(password ? { PGPASSWORD: password } : {}),
      ...(database ? { PGDATABASE: database } : {}),
      ...(config.tls === 'disabled' ? { PGSSLMODE: 'disable' } : await verifiedTls(config, folder)),
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function verifiedTls(config: DatabaseConfig, folder: string): Promise<Record<string, string>> {
  if (!config.tlsCertificateAuthority) return { PGSSLMODE: 'verify-full', PGSSLROOTCERT: 'system' };
  const file = path.join(folder, 'authority.pem');
  await writeFile(file, config.tlsCertificateAuthority, { mode: 0o600 });
  return { PGSSLMODE: 'verify-full', PGSSLROOTCERT: file };
}
