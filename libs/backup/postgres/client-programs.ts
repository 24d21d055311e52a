import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const VERSIONED_FOLDERS = '/usr/lib/postgresql';
/** Homebrew's, and those of the installers that postgresql.org links to. */
const OTHER_FOLDERS = ['/opt/homebrew/opt/libpq/bin', '/usr/local/opt/libpq/bin', '/usr/pgsql-18/bin'];
const PROBE_TIMEOUT_MS = 10_000;

/** pg_dump and pg_restore of one folder. */
export interface ClientPrograms {
  readonly pgDump: string;
  readonly pgRestore: string;
  readonly majorVersion: number;
}

/**
 * Every pair of programs that runs: in the configured folder alone, or else in those of `searchPath` (the value of PATH) and in the
 * places where packages put them. Newest first.
 */
export async function findClientPrograms(
  configured: string | undefined,
  searchPath: string,
): Promise<ClientPrograms[]> {
  const folders = configured
    ? [configured]
    : [...searchPath.split(path.delimiter).filter(Boolean), ...(await packageFolders())];
  const found = await Promise.all([...new Set(folders)].map(programsIn));
  return found.filter((programs) => programs !== undefined).sort((one, other) => other.majorVersion - one.majorVersion);
}

/** The oldest that reads this server: a dump is then restored by servers as old as possible. pg_dump refuses a newer server than itself. */
export function fittingPrograms(found: readonly ClientPrograms[], serverVersion: number): ClientPrograms | undefined {
  return found.findLast(({ majorVersion }) => majorVersion >= serverVersion);
}

async function packageFolders(): Promise<string[]> {
  const versions = await readdir(VERSIONED_FOLDERS).catch((): string[] => []);
  return [...versions.map((version) => path.join(VERSIONED_FOLDERS, version, 'bin')), ...OTHER_FOLDERS];
}

async function programsIn(folder: string): Promise<ClientPrograms | undefined> {
  const pgDump = path.resolve(folder, 'pg_dump');
  const pgRestore = path.resolve(folder, 'pg_restore');
  const [majorVersion, restoreVersion] = await Promise.all([versionOf(pgDump), versionOf(pgRestore)]);
  return majorVersion !== undefined && majorVersion === restoreVersion
    ? { pgDump, pgRestore, majorVersion }
    : undefined;
}

async function versionOf(program: string): Promise<number | undefined> {
  try {
    const { stdout } = await promisify(execFile)(program, ['--version'], { env: {}, timeout: PROBE_TIMEOUT_MS });
    const [, version] = /\(PostgreSQL\) (\d+)/.exec(stdout) ?? [];
    return version ? Number(version) : undefined;
  } catch {
    return undefined;
  }
}
