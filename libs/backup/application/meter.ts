import type { Hash } from 'node:crypto';

/** The same bytes, counted and hashed while somebody reads them. */
export function meter(
  source: AsyncIterable<Uint8Array>,
  hash?: Hash,
): { readonly bytes: AsyncIterable<Uint8Array>; total(): number } {
  let total = 0;
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      total += piece.length;
      hash?.update(piece);
      yield piece;
    }
  };
  return { bytes: bytes(), total: () => total };
}
