import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { environmentOf, findOnPath, type RedisProgram } from './redis-program';

const run = promisify(execFile);

/** redis-tools holds the server too: one program that acts by the name it is called by. */
const PACKAGES = ['redis-tools', 'libjemalloc2', 'liblzf1', 'libatomic1'];
const STEP_TIMEOUT_MS = 40_000;
const PROBE_TIMEOUT_MS = 10_000;

/**
 * A copy of Redis from the packages of Debian or Ubuntu, unpacked into `directory` without being installed, so that
 * no root is needed. The directory appears complete or not at all; undefined where no copy could be had.
 */
export async function debianRedis(directory: string): Promise<RedisProgram | undefined> {
  if (!existsSync(directory)) {
    if (findOnPath('apt-get') === undefined || findOnPath('dpkg') === undefined) return undefined;
    const draft = `${directory}.new.${process.pid}`;
    try {
      await makeCopy(draft, directory);
    } catch {
      return undefined;
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  return await programIn(directory);
}

async function makeCopy(draft: string, directory: string): Promise<void> {
  const unpacked = join(draft, 'unpacked');
  await removeAbandonedDrafts(directory);
  await download(draft);
  for (const archive of await readdir(join(draft, 'archives'))) {
    if (archive.endsWith('.deb')) await runStep('dpkg', ['-x', join(draft, 'archives', archive), unpacked]);
  }
  await symlink('redis-check-rdb', join(unpacked, 'usr/bin/redis-server'));
  await requireRunning(await programIn(unpacked));
  await rename(unpacked, directory).catch((error: unknown) => {
    if (!existsSync(directory)) throw error;
  });
}

/** Removes what a killed run left; a draft's name ends with the id of the process that makes it. */
async function removeAbandonedDrafts(directory: string): Promise<void> {
  await mkdir(dirname(directory), { recursive: true });
  for (const name of await readdir(dirname(directory))) {
    const maker = name.startsWith(`${basename(directory)}.new.`) ? Number(name.split('.').at(-1)) : undefined;
    if (maker !== undefined && !isAlive(maker)) await rm(join(dirname(directory), name), { recursive: true });
  }
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

async function download(draft: string): Promise<void> {
  const archives = join(draft, 'archives');
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'archives']) {
    await mkdir(join(draft, folder), { recursive: true });
  }
  const privately = [
    `Dir::State=${draft}/state`,
    'Dir::State::status=/var/lib/dpkg/status',
    `Dir::Cache=${draft}/cache`,
    `APT::Sandbox::User=${process.getuid?.() === 0 ? 'root' : ''}`,
    'Acquire::http::Timeout=10',
    'Acquire::https::Timeout=10',
    'Acquire::Retries=0',
  ].flatMap((option) => ['-o', option]);
  await runStep('apt-get', [...privately, '-qq', 'update']);
  await runStep('apt-get', [...privately, '-qq', 'download', ...PACKAGES], archives);
}

async function runStep(program: string, args: string[], cwd?: string): Promise<void> {
  await run(program, args, { cwd, timeout: STEP_TIMEOUT_MS, killSignal: 'SIGKILL' });
}

async function programIn(root: string): Promise<RedisProgram> {
  const libraries = await readdir(join(root, 'usr/lib'));
  return {
    path: join(root, 'usr/bin/redis-server'),
    libraryPath: libraries.map((folder) => join(root, 'usr/lib', folder)).join(':'),
  };
}

async function requireRunning(program: RedisProgram): Promise<void> {
  await run(program.path, ['--version'], { env: environmentOf(program), timeout: PROBE_TIMEOUT_MS });
}
