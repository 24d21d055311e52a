const FNV_OFFSET_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A 32-bit number of a text (FNV-1a over UTF-16 units, then mixed): the same text, the same number. Not for secrets. */
export function hashText(text: string): number {
  let hash = FNV_OFFSET_BASIS;
  for (let offset = 0; offset < text.length; offset += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(offset), FNV_PRIME);
  }
  return mix(hash);
}

/** Spreads a 32-bit number over all of its bits (the finaliser of MurmurHash3). */
export function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
