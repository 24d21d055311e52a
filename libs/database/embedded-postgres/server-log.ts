import { closeSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { writeErrorAt } from './file-system-error';

const LIMIT_BYTES = 10 * 1024 * 1024;
const TAIL_BYTES = 2_000;

/** The server's log lies beside the data directory. */
export function logFileOf(dataDirectory: string): string {
  return `${dataDirectory}.log`;
}

/** Opens the log for a server about to start, emptied once it exceeds 10 MB. The caller closes the descriptor. */
export function openLog(dataDirectory: string): number {
  const file = logFileOf(dataDirectory);
  try {
    const descriptor = openSync(file, 'a', 0o600);
    if (fstatSync(descriptor).size > LIMIT_BYTES) ftruncateSync(descriptor);
    return descriptor;
  } catch (error) {
    throw writeErrorAt(file, error);
  }
}

/** The last lines of the log, at most 2,000 bytes. */
export function lastLogLines(dataDirectory: string): string {
  const descriptor = openSync(logFileOf(dataDirectory), 'r');
  try {
    const { size } = fstatSync(descriptor);
    const buffer = Buffer.alloc(Math.min(size, TAIL_BYTES));
    readSync(descriptor, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8').trim();
  } finally {
    closeSync(descriptor);
  }
}
