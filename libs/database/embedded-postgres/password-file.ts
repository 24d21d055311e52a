import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { systemCodeOf, writeErrorAt } from './file-system-error';

/** The superuser's password lies beside the data directory, readable by its owner alone. */
export function passwordFileOf(dataDirectory: string): string {
  return `${dataDirectory}.password`;
}

/** The password of existing data. */
export async function readPassword(dataDirectory: string): Promise<string> {
  const file = passwordFileOf(dataDirectory);
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    throw new EmbeddedPostgresError(
      'password_missing',
      `The database in ${dataDirectory} has no readable password file ${file}. ` +
        'Restore that file, or move the data directory away to start with an empty database.',
      error,
    );
  }
}

/** Makes a random password unless there is one. Of processes that do so together, one wins and all use its password. */
export async function ensurePassword(dataDirectory: string): Promise<void> {
  const file = passwordFileOf(dataDirectory);
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    await link(draft, file);
  } catch (error) {
    if (systemCodeOf(error) !== 'EEXIST') throw writeErrorAt(file, error);
  } finally {
    await rm(draft, { force: true });
  }
}
