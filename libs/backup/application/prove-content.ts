import { newerBackup, unequalCopy } from '../backup.errors';
import type { DatabaseContent, Manifest } from '../manifest';
import { withConnection } from '../postgres/connection';
import { differencesOf, readContent } from '../postgres/database-content';
import type { Restored } from './restored';

/** Compares every table, row by row and whatever their order, with what was there. @throws AppError `restore.copy_differs` */
export async function proveContent({ url, database }: Restored, manifest: Manifest): Promise<DatabaseContent> {
  const found = await withConnection(database, url, readContent);
  const differences = differencesOf(manifest, found);
  if (differences.length > 0) throw unequalCopy(differences);
  return found;
}

/** @param known names of this program's migrations. @throws AppError `restore.newer_backup` where the backup has others */
export function requireKnownMigrations(manifest: Manifest, known: readonly string[]): void {
  const unknown = manifest.migrations.find((name) => !known.includes(name));
  if (unknown !== undefined) throw newerBackup(unknown);
}
