/** Bytes of which there may have been more. */
export interface BoundedBytes {
  readonly bytes: Uint8Array;
  readonly truncated: boolean;
}

/** Reads no more than so many bytes. A source that has more is left, which closes it. */
export async function readBytes(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<BoundedBytes> {
  const chunks: Uint8Array[] = [];
  let bytesLeft = maxBytes;
  for await (const chunk of source) {
    chunks.push(chunk.byteLength > bytesLeft ? chunk.subarray(0, bytesLeft) : chunk);
    if (chunk.byteLength > bytesLeft) return { bytes: Buffer.concat(chunks), truncated: true };
    bytesLeft -= chunk.byteLength;
  }
  return { bytes: Buffer.concat(chunks), truncated: false };
}
