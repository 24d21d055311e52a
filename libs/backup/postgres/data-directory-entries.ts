import { closeSync, openSync, readSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

import { tablespacesNotSupported } from '../backup.errors';
import type { ArchiveEntry } from '../container/archive';
import { CLUSTER } from '../entry-paths';
import { systemCodeOf } from '../system-error';
import { entryOf } from './database-copy';

const READ_BYTES = 256 * 1024;
const CONTROL_FILE = 'global/pg_control';

/** Folders of which the copy has none of the content, and files that it does not have. https://www.postgresql.org/docs/18/protocol-replication.html */
const EMPTIED = new Set([
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_wal',
]);
const LEFT_OUT =
  /^(?:postmaster\.(?:pid|opts)|backup_label(?:\.old)?|tablespace_map|backup_manifest|current_logfiles|postgresql\.auto\.conf\.tmp|(?:standby|recovery)\.signal|pg_internal\.init.*|pgsql_tmp.*)$/;

/**
 * The files of a running server, between `pg_backup_start` and `pg_backup_stop`, the control file last. They change while they are read,
 * and some go: the write-ahead log makes up for both.
 */
export async function* dataDirectoryEntries(directory: string): AsyncGenerator<ArchiveEntry> {
  yield* entriesBelow(directory, '');
  yield fileEntry(directory, CONTROL_FILE);
}

async function* entriesBelow(directory: string, folder: string): AsyncGenerator<ArchiveEntry> {
  const items = await readdir(path.join(directory, folder), { withFileTypes: true }).catch(unlessGone([]));
  for (const item of items) {
    const relative = folder + item.name;
    if (LEFT_OUT.test(item.name) || relative === CONTROL_FILE) continue;
    if (item.isSymbolicLink()) throw tablespacesNotSupported();
    if (item.isDirectory()) {
      yield entryOf(`${CLUSTER}${relative}/`);
      if (!EMPTIED.has(relative)) yield* entriesBelow(directory, `${relative}/`);
    } else if (item.isFile()) yield { ...fileEntry(directory, relative), content: readUnlessGone(directory, relative) };
  }
}

/** A file of the server's folder, under its path there. */
export function fileEntry(directory: string, relative: string): ArchiveEntry {
  return { path: CLUSTER + relative, content: readFileOf(directory, relative) };
}

/** Without leaving this thread: there are thousands of small files, and nobody else waits here. */
function* readFileOf(directory: string, relative: string): Generator<Buffer> {
  const descriptor = openSync(path.join(directory, relative), 'r');
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(READ_BYTES);
      const bytes = readSync(descriptor, buffer);
      if (bytes === 0) return;
      yield buffer.subarray(0, bytes);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** One that is gone by now is an empty one. */
function* readUnlessGone(directory: string, relative: string): Generator<Buffer> {
  try {
    yield* readFileOf(directory, relative);
  } catch (error) {
    unlessGone(undefined)(error);
  }
}

function unlessGone<T>(substitute: T): (error: unknown) => T {
  return (error) => {
    if (systemCodeOf(error) === 'ENOENT') return substitute;
    throw error;
  };
}
