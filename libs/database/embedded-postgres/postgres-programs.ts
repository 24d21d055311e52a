import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { messageOf } from '@seoforge/kernel';
import { locateBinaries } from './binaries';
import { CHILD_ENVIRONMENT } from './child-environment';
import { EmbeddedPostgresError } from './embedded-postgres-error';

const PROBE_TIMEOUT_MS = 20_000;

/** A program with its leading arguments; what the caller adds comes after them. */
export type Command = readonly [program: string, ...args: string[]];

/** How to run PostgreSQL's programs in this process's situation, and which major version they are. */
export interface PostgresPrograms {
  readonly initdb: Command;
  readonly postgres: Command;
  readonly majorVersion: string;
}

type Launcher = (program: string) => Command;

const directly: Launcher = (program) => [program];

/** In a user namespace root stays the owner of its files, but sees itself as `nobody`. */
const inUserNamespace: Launcher = (program) => ['unshare', '--user', '--map-user=65534', '--map-group=65534', program];

/**
 * Where user namespaces are refused (plain Docker): really `nobody`, with the one capability to reach files below /root.
 * Without `no_setuid_fixup` access(2), which initdb uses, would not count that capability.
 */
const asNobody: Launcher = (program) => [
  'setpriv',
  '--reuid=65534',
  '--regid=65534',
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  '--securebits=+no_setuid_fixup',
  program,
];

/** Finds a way to run the programs as this user and proves it by running one. */
export async function findPrograms(): Promise<PostgresPrograms> {
  const binaries = await locateBinaries();
  const refusals: string[] = [];
  for (const launch of acceptableToPostgres() ? [directly] : [inUserNamespace, asNobody]) {
    const postgres = launch(binaries.postgres);
    try {
      return { initdb: launch(binaries.initdb), postgres, majorVersion: await majorVersionOf(postgres) };
    } catch (error) {
      refusals.push(messageOf(error).trim());
    }
  }
  throw new EmbeddedPostgresError(
    'cannot_run',
    `The embedded PostgreSQL cannot be run: ${refusals.join('; ')}. ` +
      'Run as an ordinary user with an account, on a system with the GNU C library, or point DATABASE_URL at a PostgreSQL server.',
  );
}

/** PostgreSQL refuses to run as root, and initdb also as a user id without an account. */
function acceptableToPostgres(): boolean {
  if (process.getuid?.() === 0) return false;
  try {
    userInfo();
    return true;
  } catch {
    return false;
  }
}

async function majorVersionOf([program, ...args]: Command): Promise<string> {
  const { stdout } = await promisify(execFile)(program, [...args, '--version'], {
    env: CHILD_ENVIRONMENT,
    timeout: PROBE_TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  const version = /\(PostgreSQL\) (\d+)/.exec(stdout)?.[1];
  if (version === undefined) throw new Error(`unexpected answer of ${program} --version: ${stdout.slice(0, 200)}`);
  return version;
}
