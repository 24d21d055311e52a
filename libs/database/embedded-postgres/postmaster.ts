import { readlinkSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '@seoforge/kernel';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { systemCodeOf } from './file-system-error';
import { type PostmasterFile, readPostmasterFile, removePostmasterFile } from './postmaster-file';
import { processExists } from './process-exists';

const POLL_INTERVAL_MS = 20;

/**
 * PostgreSQL's fast shutdown, its immediate shutdown (recovers at the next start), and the end of all patience
 * (https://www.postgresql.org/docs/18/server-shutdown.html).
 */
const SHUTDOWN_STEPS = [
  { signal: 'SIGINT', patienceMs: 15_000 },
  { signal: 'SIGQUIT', patienceMs: 5_000 },
  { signal: 'SIGKILL', patienceMs: 5_000 },
] as const;

/** The main server process of this data directory, while it lives. Clears away what a dead one left in the way of the next. */
export function findPostmaster(dataDirectory: string): PostmasterFile | undefined {
  const file = readPostmasterFile(dataDirectory);
  if (file === undefined || isPostmasterOf(dataDirectory, file.processId)) return file;
  if (processExists(file.processId)) removePostmasterFile(dataDirectory, file.processId);
  return undefined;
}

/**
 * A process id alone proves nothing: it may be a zombie's, or after a restart of the machine or the container a
 * stranger's, and PostgreSQL would refuse to start in either case. A postmaster works in its data directory; a zombie
 * works nowhere. Where Linux does not tell (another user's process, another system) the process id has to do.
 */
function isPostmasterOf(dataDirectory: string, processId: number): boolean {
  if (!processExists(processId)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${processId}/cwd`) === realpathSync(dataDirectory);
  } catch (error) {
    return systemCodeOf(error) === 'EACCES';
  }
}

/** Shuts the server down and returns when it is gone, after 25 s at the latest. Leaves any later server alone. */
export async function stopPostmaster(dataDirectory: string, processId: number): Promise<void> {
  const gone = (): boolean => findPostmaster(dataDirectory)?.processId !== processId;
  for (const { signal, patienceMs } of SHUTDOWN_STEPS) {
    if (gone()) return;
    sendSignal(processId, signal);
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline) {
      if (gone()) return;
      await sleep(POLL_INTERVAL_MS);
    }
  }
  throw new EmbeddedPostgresError('did_not_stop', `PostgreSQL (process ${processId}) does not stop; end it by hand.`);
}

function sendSignal(processId: number, signal: NodeJS.Signals): void {
  try {
    process.kill(processId, signal);
  } catch (error) {
    if (systemCodeOf(error) === 'ESRCH') return;
    throw new EmbeddedPostgresError(
      'did_not_stop',
      `PostgreSQL (process ${processId}) cannot be stopped by this user: ${messageOf(error)}`,
      error,
    );
  }
}
