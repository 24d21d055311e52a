import { open, stat } from 'node:fs/promises';
import path from 'node:path';

import { DatabaseError, type Client } from 'pg';

import { oneRow } from './connection';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const INSUFFICIENT_PRIVILEGE = '42501';

/** The folder of a server on this machine. */
export interface LocalDataDirectory {
  readonly directory: string;
  readonly ownerId: number;
}

/** The server's own folder, where it can be read here; the same path on another machine is told by the number of the cluster in it. */
export async function findLocalDataDirectory(client: Client): Promise<LocalDataDirectory | undefined> {
  try {
    const { directory, identifier } = await oneRow<{ directory: string; identifier: string }>(
      client,
      "SELECT current_setting('data_directory') AS directory, system_identifier::text AS identifier FROM pg_control_system()",
    );
    if ((await identifierOf(directory)) !== identifier) return undefined;
    return { directory, ownerId: (await stat(directory)).uid };
  } catch (error) {
    if (error instanceof DatabaseError && error.code !== INSUFFICIENT_PRIVILEGE) throw error;
    return undefined;
  }
}

/** The control file begins with it, in the byte order of the machine. */
async function identifierOf(directory: string): Promise<string> {
  const file = await open(path.join(directory, 'global', 'pg_control'), 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.readBigUInt64LE().toString();
  } finally {
    await file.close();
  }
}
