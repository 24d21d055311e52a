import { statfs } from 'node:fs/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error';

const MEBIBYTE = 1024 * 1024;

/** A fresh cluster takes about 40 MB and its first write-ahead log segments 16 MB each; the rest is room to work. */
const REQUIRED_BYTES = 256 * MEBIBYTE;

/** Refuses to begin a cluster on a disk that it would soon fill. */
export async function requireDiskSpace(directory: string): Promise<void> {
  const { bavail, bsize } = await statfs(directory);
  checkFreeSpace(directory, bavail * bsize);
}

export function checkFreeSpace(directory: string, freeBytes: number): void {
  if (freeBytes >= REQUIRED_BYTES) return;
  throw new EmbeddedPostgresError(
    'disk_full',
    `A new database needs ${REQUIRED_BYTES / MEBIBYTE} MB of free disk space, but ${directory} has ` +
      `${Math.floor(freeBytes / MEBIBYTE)} MB. Free some space or choose another data directory.`,
  );
}
