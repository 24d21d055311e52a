import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { systemCodeOf, writeErrorAt } from './file-system-error';

/** Absolute paths of the programs that the platform package brings; there is no psql and no pg_dump. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds the PostgreSQL programs of this platform and makes sure that their shared libraries can be found. */
export async function locateBinaries(): Promise<PostgresBinaries> {
  const packageDirectory = platformPackageDirectory();
  await linkSharedLibraries(packageDirectory);
  const programs = join(packageDirectory, 'native', 'bin');
  return { initdb: join(programs, 'initdb'), postgres: join(programs, 'postgres') };
}

function platformPackageDirectory(): string {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(packageName)));
  } catch (error) {
    throw new EmbeddedPostgresError(
      'unsupported_platform',
      `The embedded PostgreSQL for this platform (npm package ${packageName}) is not installed. ` +
        'Install without omitting optional packages; where the platform has none, point DATABASE_URL at a PostgreSQL 18 server.',
      error,
    );
  }
}

/**
 * A package archive cannot hold symbolic links; the package makes them in an install script, which npm may be told
 * not to run (`--ignore-scripts`, and by default since npm 12). `pg-symlinks.json` lists them.
 */
export async function linkSharedLibraries(packageDirectory: string): Promise<void> {
  const list = await readFile(join(packageDirectory, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageDirectory, target);
    if (!existsSync(link)) await linkOnce(basename(source), link);
  }
}

async function linkOnce(source: string, link: string): Promise<void> {
  try {
    await symlink(source, link);
  } catch (error) {
    if (systemCodeOf(error) !== 'EEXIST') throw writeErrorAt(link, error);
  }
}
