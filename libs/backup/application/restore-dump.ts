import { noBackupMethod } from '../backup.errors';
import { unpack } from '../container/container';
import { DUMP, MEDIA } from '../entry-paths';
import { feed } from '../postgres/child-program';
import { clientEnvironment } from '../postgres/client-environment';
import { findClientPrograms, fittingPrograms } from '../postgres/client-programs';
import { restoreMediaEntry } from './media-entries';
import type { Restored, RestoreSource } from './restored';

/** All or nothing. */
const OPTIONS = [
  '--single-transaction',
  '--exit-on-error',
  '--no-owner',
  '--no-privileges',
  '--no-comments',
  '--no-password',
];

/** Puts a dump into an empty database, as it is decrypted. @throws AppError `backup.program_failed`; the database is empty then */
export async function restoreDump({ url, database }: Restored, source: RestoreSource): Promise<void> {
  const { manifest, search, media } = source;
  const found = await findClientPrograms(search.directory, search.searchPath);
  const programs = fittingPrograms(found, manifest.serverVersion);
  if (!programs) throw noBackupMethod(manifest.serverVersion, []);
  const environment = await clientEnvironment(database, url);
  try {
    const { variables } = environment;
    const args = [...OPTIONS, `--dbname=${variables['PGDATABASE'] ?? ''}`];
    for await (const entry of unpack(source.read(), source.key)) {
      if (entry.path === DUMP) await feed({ program: programs.pgRestore, args, environment: variables }, entry.content);
      else if (media && entry.path.startsWith(MEDIA)) await restoreMediaEntry(media, entry);
    }
  } finally {
    await environment.remove();
  }
}
