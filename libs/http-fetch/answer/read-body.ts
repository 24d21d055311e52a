import { badAnswer } from '../http-fetch.errors';
import { decompress, type Compression } from './decompress';
import { readBytes, type BoundedBytes } from './read-bytes';

const COMPRESSIONS: ReadonlyMap<string, Compression> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['br', 'br'],
]);

/** What `accept-encoding` says. */
export const ACCEPTED_COMPRESSIONS = 'gzip, br, deflate';

/**
 * Reads a body and takes its compression off. Both the bytes on the wire and those that come out of them are bounded.
 * @throws AppError `fetch.bad_answer` for a compression that was not asked for, or several.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  contentEncoding: readonly string[],
  maxBytes: number,
): Promise<BoundedBytes> {
  const encodings = contentEncoding
    .flatMap((value) => value.toLowerCase().split(','))
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity');
  const received = await readBytes(body, maxBytes);
  if (encodings.length === 0) return received;
  const compression = COMPRESSIONS.get(encodings.join());
  if (compression === undefined) throw badAnswer('it is compressed in a way that was not asked for');
  return decompress(received, compression, maxBytes);
}
