import { damagedBackup } from '../backup.errors';
import { ByteReader } from './byte-reader';

/** A file, or a folder where its path ends with a slash. Its length need not be known beforehand, which is why this is no tar. */
export interface ArchiveEntry {
  /** Relative, with slashes. */
  readonly path: string;
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** An entry as it is read. */
export interface ReadEntry extends ArchiveEntry {
  readonly content: AsyncIterable<Uint8Array>;
}

const LONGEST_PATH_BYTES = 4_096;
const LARGEST_BLOCK_BYTES = 1024 * 1024;

/**
 * Entries one after the other: length of the path (2 bytes), path, blocks of length (4 bytes) and content, a block of length 0.
 * A path of length 0 ends the archive.
 */
export async function* writeArchive(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Buffer> {
  for await (const { path, content } of entries) {
    const name = Buffer.from(path);
    yield Buffer.concat([uint16(name.length), name]);
    for await (const piece of content) {
      for (let start = 0; start < piece.length; start += LARGEST_BLOCK_BYTES) {
        const block = piece.subarray(start, start + LARGEST_BLOCK_BYTES);
        yield Buffer.concat([uint32(block.length), block]);
      }
    }
    yield uint32(0);
  }
  yield uint16(0);
}

/** The entries of an archive; what is not read of one is skipped when the next is asked for. @throws AppError `backup.damaged` */
export async function* readArchive(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ReadEntry> {
  const reader = new ByteReader(bytes);
  try {
    for (;;) {
      const pathBytes = (await exactly(reader, 2)).readUInt16BE();
      if (pathBytes === 0) break;
      if (pathBytes > LONGEST_PATH_BYTES) throw damagedBackup();
      const content = readBlocks(reader);
      yield { path: (await exactly(reader, pathBytes)).toString(), content };
      while (!(await content.next()).done);
    }
    if (!(await reader.atEnd())) throw damagedBackup();
  } finally {
    await reader.close();
  }
}

/** An iterator and not a generator: leaving a loop over it early must not end it, for its rest is skipped afterwards. */
function readBlocks(reader: ByteReader): AsyncIterableIterator<Buffer> {
  let ended = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (ended) return { done: true, value: undefined };
      const blockBytes = (await exactly(reader, 4)).readUInt32BE();
      if (blockBytes > LARGEST_BLOCK_BYTES) throw damagedBackup();
      ended = blockBytes === 0;
      return ended ? { done: true, value: undefined } : { done: false, value: await exactly(reader, blockBytes) };
    },
  };
}

async function exactly(reader: ByteReader, bytes: number): Promise<Buffer> {
  const taken = await reader.take(bytes);
  if (taken.length < bytes) throw damagedBackup();
  return taken;
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16BE(value);
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer;
}
