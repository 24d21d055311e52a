const HASHES = 64;
const SHINGLE_WORDS = 5;
/** Shorter texts are alike by accident. */
const SHORTEST_TEXT_WORDS = 50;
/** Odd multipliers, spread by the golden ratio, make one hash into many. */
const MULTIPLIERS = Uint32Array.from({ length: HASHES }, (_, index) => Math.imul(index + 1, 0x9e37_79b1) | 1);

/**
 * A MinHash of a text's runs of five words (Broder 1997): the share of equal numbers in two fingerprints estimates the share of
 * runs that both texts have. Empty for texts too short to compare.
 */
export function fingerprintOf(words: readonly string[]): readonly number[] {
  if (words.length < SHORTEST_TEXT_WORDS) return [];
  const smallest = new Uint32Array(HASHES).fill(0xff_ff_ff_ff);
  const hashes = words.map(hashOf);
  for (let start = 0; start + SHINGLE_WORDS <= hashes.length; start += 1) {
    let shingle = 0;
    for (let offset = 0; offset < SHINGLE_WORDS; offset += 1)
      shingle = Math.imul(shingle ^ (hashes[start + offset] ?? 0), 0x01_00_01_93) + offset;
    for (let index = 0; index < HASHES; index += 1) {
      const mixed = mix(shingle, MULTIPLIERS[index] ?? 1);
      if (mixed < (smallest[index] ?? 0)) smallest[index] = mixed;
    }
  }
  return [...smallest];
}

/** Estimated share (0-1) of runs of words that two texts have in common; 0 when either is too short. */
export function similarityOf(left: readonly number[], right: readonly number[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  let equal = 0;
  for (const [index, hash] of left.entries()) if (hash === right[index]) equal += 1;
  return equal / left.length;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01_00_01_93);
  return hash;
}

function mix(value: number, multiplier: number): number {
  const spread = Math.imul(value ^ (value >>> 15), multiplier);
  return (spread ^ (spread >>> 13)) >>> 0;
}
