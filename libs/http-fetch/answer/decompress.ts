import { Readable, type Transform } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  type ZlibOptions,
} from 'node:zlib';

import { readBytes, type BoundedBytes } from './read-bytes';

export type Compression = 'gzip' | 'deflate' | 'br';

/** The low half of a zlib stream's first byte (RFC 1950, section 2.2). */
const ZLIB_METHOD = 8;

/**
 * Decompresses no more than so many bytes, however many there would be. What was cut off is read as far as it goes.
 * Rejects with the error of zlib where the data are damaged, or end too early without being marked as cut off.
 */
export async function decompress(
  { bytes, truncated }: BoundedBytes,
  compression: Compression,
  maxBytes: number,
): Promise<BoundedBytes> {
  if (bytes.byteLength === 0) return { bytes, truncated };
  const decompressor = decompressorOf(compression, bytes, truncated);
  const compressed = Readable.from([bytes]);
  compressed.pipe(decompressor);
  const answer = await readBytes(decompressor, maxBytes);
  return { bytes: answer.bytes, truncated: truncated || answer.truncated };
}

function decompressorOf(compression: Compression, bytes: Uint8Array, truncated: boolean): Transform {
  const options: ZlibOptions = truncated ? { finishFlush: constants.Z_SYNC_FLUSH } : {};
  switch (compression) {
    case 'gzip':
      return createGunzip(options);
    case 'br':
      return createBrotliDecompress(truncated ? { finishFlush: constants.BROTLI_OPERATION_FLUSH } : {});
    case 'deflate':
      // Some servers leave out the zlib header that the name stands for (RFC 9110, section 8.4.1.2).
      return ((bytes[0] ?? 0) & 0x0f) === ZLIB_METHOD ? createInflate(options) : createInflateRaw(options);
  }
}
