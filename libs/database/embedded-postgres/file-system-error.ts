import { messageOf } from '@seoforge/kernel';
import { EmbeddedPostgresError } from './embedded-postgres-error';

const REFUSALS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EBUSY', 'EXDEV']);

/** The error code of Node and the operating system (`ENOENT`, ...), where the thrown value has one. */
export function systemCodeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}

/** What to throw when writing at `path` failed: a refusal of the file system is explained, the rest stays as it is. */
export function writeErrorAt(path: string, thrown: unknown): unknown {
  const code = systemCodeOf(thrown);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new EmbeddedPostgresError('disk_full', `The disk is full at ${path}: ${messageOf(thrown)}`, thrown);
  }
  if (code === undefined || !REFUSALS.has(code)) return thrown;
  return new EmbeddedPostgresError(
    'directory_not_writable',
    `PostgreSQL's files cannot be written at ${path} (${messageOf(thrown)}). ` +
      'Give this user write access there, or choose another data directory (not itself a mount point).',
    thrown,
  );
}
