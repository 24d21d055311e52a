import type { Configuration } from '@seoforge/config';

import type { ArchiveEntry } from '../container/archive';
import { MANIFEST } from '../entry-paths';
import type { Manifest } from '../manifest';
import { entryOf, type DatabaseCopy } from '../postgres/database-copy';
import { mediaEntries } from './media-entries';

/** Everything that a backup holds: the database, then the pictures that it speaks of, and what all of it is. */
export async function* backupEntries(
  { backup, media }: Pick<Configuration, 'backup' | 'media'>,
  database: DatabaseCopy,
  startedAt: Date,
): AsyncGenerator<ArchiveEntry> {
  const copied = yield* database;
  const isOnDisk = backup.includesMedia && media.store === 'disk';
  const manifest: Manifest = {
    format: 1,
    startedAt: startedAt.toISOString(),
    ...copied,
    media: isOnDisk ? yield* mediaEntries(media) : null,
  };
  yield entryOf(MANIFEST, JSON.stringify(manifest));
}
