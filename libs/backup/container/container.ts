import { pipeline, Readable } from 'node:stream';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';

import { readArchive, writeArchive, type ArchiveEntry, type ReadEntry } from './archive';
import { inPieces } from './byte-reader';
import { seal, unseal, type BackupKey } from './sealing';

/** Each piece is a turn of a thread that compresses: thousands of small files would be thousands of turns. */
const PIECE_BYTES = 256 * 1024;

/** The bytes of a backup: entries, compressed, sealed. */
export function pack(entries: AsyncIterable<ArchiveEntry>, key: BackupKey): AsyncIterable<Buffer> {
  return seal(
    key,
    through(inPieces(writeArchive(entries), PIECE_BYTES), createZstdCompress({ chunkSize: PIECE_BYTES })),
  );
}

/** The entries of a backup, each to be read before the next. @throws AppError `backup.damaged` or `backup.key_unknown` */
export function unpack(bytes: AsyncIterable<Uint8Array>, key: BackupKey): AsyncGenerator<ReadEntry> {
  return readArchive(through(unseal(key, bytes), createZstdDecompress({ chunkSize: PIECE_BYTES })));
}

/** What goes wrong in the source is thrown at whoever reads the result. */
function through(
  source: AsyncIterable<Uint8Array>,
  transform: ReturnType<typeof createZstdCompress>,
): AsyncIterable<Buffer> {
  pipeline(Readable.from(source, { objectMode: true, highWaterMark: 4 }), transform, () => undefined);
  return transform as AsyncIterable<Buffer>;
}
