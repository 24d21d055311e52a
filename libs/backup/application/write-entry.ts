import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/**
 * Writes an entry to a new file for its owner alone. Without leaving this thread: a server's folder has thousands of small files, and
 * nobody else waits here.
 * @param flush whether it must be on the disk afterwards
 */
export async function writeEntry(file: string, content: AsyncIterable<Uint8Array>, flush: boolean): Promise<void> {
  const descriptor = openSync(file, 'w', 0o600);
  try {
    for await (const piece of content) {
      for (let written = 0; written < piece.length;) written += writeSync(descriptor, piece, written);
    }
    if (flush) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
