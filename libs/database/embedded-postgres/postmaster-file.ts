import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemCodeOf } from './file-system-error';

/** What the main server process writes about itself into `postmaster.pid` of its data directory. */
export interface PostmasterFile {
  readonly processId: number;
  /** Unknown until the server has opened its port. */
  readonly port: number | undefined;
  readonly ready: boolean;
}

/**
 * Lines of the file (PostgreSQL's `miscadmin.h`, LOCK_FILE_LINE_*): 1 process id, 2 data directory, 3 start time,
 * 4 port, 5 socket directory, 6 listen address, 7 shared memory key, 8 status. It grows while the server starts.
 */
export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const processId = positiveInteger(lines[0]);
  if (processId === undefined) return undefined;
  return { processId, port: positiveInteger(lines[3]), ready: lines[7] === 'ready' };
}

/** The content of the file, or undefined where there is none (yet). */
export function readPostmasterFile(dataDirectory: string): PostmasterFile | undefined {
  try {
    return parsePostmasterFile(readFileSync(pathOf(dataDirectory), 'utf8'));
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes the file if it is still the one of that process. Synchronous, so that no new server's file slips in between. */
export function removePostmasterFile(dataDirectory: string, processId: number): void {
  if (readPostmasterFile(dataDirectory)?.processId === processId) rmSync(pathOf(dataDirectory), { force: true });
}

function pathOf(dataDirectory: string): string {
  return join(dataDirectory, 'postmaster.pid');
}

function positiveInteger(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}
