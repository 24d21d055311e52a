import { appendFile, chown, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { DatabaseConfig } from '@seoforge/config';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@seoforge/database';

import { unpack } from '../container/container';
import { CLUSTER, CLUSTER_PASSWORD, MEDIA, pathBelow } from '../entry-paths';
import type { BaseCopyFacts } from '../manifest';
import { withConnection } from '../postgres/connection';
import { restoreMediaEntry } from './media-entries';
import type { RestoreSource } from './restored';
import { writeEntry } from './write-entry';

const SETTINGS = ['restore_command', 'recovery_target_name', 'recovery_target_action'];

/**
 * Writes the files of a base copy into a folder that is not there yet; the password of the server goes beside it. A server that recovers
 * flushes all of its files to the disk by itself.
 */
export async function layOutBaseCopy(directory: string, source: RestoreSource): Promise<void> {
  const { manifest, media } = source;
  const owner = ownerFor(manifest.baseCopy);
  const give = async (file: string): Promise<void> => {
    if (owner !== undefined) await chown(file, owner, owner);
  };
  await mkdir(directory, { mode: 0o700 });
  await give(directory);
  for await (const entry of unpack(source.read(), source.key)) {
    if (entry.path === CLUSTER_PASSWORD) await writeEntry(`${directory}.password`, entry.content, true);
    else if (entry.path.startsWith(CLUSTER)) {
      const target = pathBelow(directory, entry.path.slice(CLUSTER.length));
      if (entry.path.endsWith('/')) await mkdir(target, { mode: 0o700 });
      else await writeEntry(target, entry.content, false);
      await give(target);
    } else if (media && entry.path.startsWith(MEDIA)) await restoreMediaEntry(media, entry);
  }
  await writeRecoverySettings(directory, manifest.baseCopy?.restorePoint ?? '', give);
}

/** Starts a server on the files, which replays the log up to the restore point, and forgets that it had to. */
export async function startBaseCopy(directory: string, database: string, durable: boolean): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory: directory, database, durable });
  try {
    await withConnection(new DatabaseConfig(), server.url, async (client) => {
      for (const setting of SETTINGS) await client.query(`ALTER SYSTEM RESET ${setting}`);
    });
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-PITR-RECOVERY; all of the log is in the copy. */
async function writeRecoverySettings(
  directory: string,
  restorePoint: string,
  give: (file: string) => Promise<void>,
): Promise<void> {
  const values = ['false', restorePoint, 'promote'];
  const lines = SETTINGS.map((setting, index) => `${setting} = '${values[index] ?? ''}'\n`);
  await appendFile(path.join(directory, 'postgresql.auto.conf'), lines.join(''));
  const signal = path.join(directory, 'recovery.signal');
  await writeFile(signal, '', { mode: 0o600 });
  await give(signal);
}

/** Files that root writes are given to the account under which the server ran; any other account can only make its own. */
function ownerFor(facts: BaseCopyFacts | null): number | undefined {
  return process.getuid?.() === 0 && facts && facts.ownerId !== 0 ? facts.ownerId : undefined;
}
